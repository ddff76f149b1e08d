/** Where a line ends up. Every line is in exactly one, and each is named in the proof. */
export const BUCKETS = [
  'transfer',
  'expenditure',
  'spendingMet',
  'lawfulIncome',
  'ownAccountTransfer',
  'refundOrReversal',
  'excluded',
  'onOrBeforeRelevantDay',
  'afterDecision',
  'noExchangeRate',
  'anotherPersonsAccount',
  'controllerNotKnown',
  'nil',
] as const;
export type Bucket = (typeof BUCKETS)[number];

/** What each bucket is, as a reader of the schedule is told. */
export const BUCKET_SAYS: Readonly<Record<Bucket, string>> = {
  transfer: 'Property transferred to the defendant after the relevant day (POCA 2002, s 10(2))',
  expenditure:
    'Spending after the relevant day not wholly met from money already counted or shown to be lawful (s 10(4))',
  spendingMet: 'Spending wholly met from money already counted, shown to be lawful, or left out for a stated reason',
  lawfulIncome: 'Income shown to be lawful (s 10(6)(a))',
  ownAccountTransfer: 'Between accounts of the defendant, or an exchange within one: no receipt and no spending',
  refundOrReversal: 'Undone by another line, or undoing one',
  excluded: 'Left out by a person, for a stated reason',
  onOrBeforeRelevantDay: 'On or before the relevant day: not caught by s 10(2) or (4)',
  afterDecision: 'After the decision (s 8(2))',
  noExchangeRate: 'In another currency, on a day without an exchange rate: no conversion, so the fact is missing',
  anotherPersonsAccount: 'In an account that the defendant does not control',
  controllerNotKnown: 'In an account nobody has described: who controls it is not known',
  nil: 'A line of nothing',
};

export const B = Object.fromEntries(BUCKETS.map((name, index) => [name, index])) as Readonly<Record<Bucket, number>>;
