/** What a word or phrase of a bank line tells about a transfer. One bit each. */
export const Sign = {
  /** Says nothing: jargon, days, titles, currencies. */
  neutral: 1 << 0,
  /** Calls the line a payment between accounts of some kind. */
  payment: 1 << 1,
  /** Calls it a transfer. */
  transfer: 1 << 2,
  /** Speaks of the payer’s own accounts: savings, pot, internal. */
  own: 1 << 3,
  exchange: 1 << 4,
  card: 1 << 5,
  directDebit: 1 << 6,
  cash: 1 << 7,
  cheque: 1 << 8,
  wages: 1 << 9,
  benefits: 1 << 10,
  interest: 1 << 11,
  fee: 1 << 12,
  refund: 1 << 13,
  reversal: 1 << 14,
  /** Introduces the number of an account. */
  accountMarker: 1 << 15,
  topUp: 1 << 16,
  /** A pot of the same customer within the account, which has no statement of its own. */
  pot: 1 << 17,
} as const;

/** Bits that the reading of a whole text adds. */
export const Finding = {
  /** Words that are nobody’s we know: a third party, a merchant, or a reference. */
  unknownWords: 1 << 20,
  /** Names one of the accounts, a holder, or an account nobody described: see the mentions. */
  mentions: 1 << 21,
  /** Has been read. */
  read: 1 << 30,
} as const;

const {
  neutral,
  payment,
  transfer,
  own,
  exchange,
  card,
  directDebit,
  cash,
  cheque,
  wages,
  benefits,
  interest,
  fee,
  refund,
  reversal,
  accountMarker,
  topUp,
  pot,
} = Sign;

const list = (signs: number, text: string): (readonly [string, number])[] =>
  text
    .trim()
    .split(/\s*,\s*|\n\s*/)
    .filter((word) => word !== '')
    .map((word) => [word, signs] as const);

/** The jargon of bank lines, as whole words and phrases. A word that is not here, and no name we know, is somebody else’s. */
export const lexicon: readonly (readonly [phrase: string, signs: number])[] = [
  ...list(
    neutral,
    `to, from, ref, reference, by, at, on, of, the, and, for, with, in, out, via, into, your, my, me, no, number, sort, code, sc,
     mr, mrs, ms, miss, dr, mx, sir, uk, gb, txn, transaction, trans, tran, id, value, date, dated, bank, banking, app, web, online, mobile,
     internet, phone, telephone, branch, credit, debit, cr, dr, bill, funds, money, amount, new, payee, beneficiary, sender, name, remittance,
     info, information, notprovided, not provided, none, general, misc, personal, current, main, joint, instant, immediate, future, dated,
     regular, monthly, weekly, standard, deposit, withdrawal, withdraw, received, receipt, recd, rcvd, sent, sending, inward, outward, incoming,
     outgoing, gbp, eur, usd, chf, jpy, aud, cad, sek, nok, dkk, pln, huf, czk, ron, bgn, try, aed, inr, thb, zar, hkd, sgd, nzd, pound, pounds, sterling,
     euro, euros, dollar, dollars, january, february, march, april, may, june, july, august, september, october, november, december,
     jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
     mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, st, nd, rd, th, am, pm, plus, minus, balance, statement, other, acct, a c, us, we,
     top, up, per, as, is, end to end, nonref, trn, eref, kref, svwz, iban, bic, ntrf, ttn, mdt, rate, ex, card no`,
  ),
  ...list(
    neutral | payment,
    `payment, payments, paymt, pymt, pymnt, pmt, pymts, paid, pay, paying, faster payment, faster payments, fast payment, faster, fp, fps, fpi, fpo, fpmt,
     bacs, bgc, bp, bbp, obp, ibp, mbp, tpp, bill payment, chaps, swift, sepa, sct, instant payment, standing order, standing, order, so, sto, stdord, s o,
     bank credit, bank giro credit, giro, direct credit, directcredit, credit transfer, payment received, remit`,
  ),
  ...list(
    neutral | payment | transfer,
    `transfer, transfers, transferred, tfr, tfrs, trf, trfs, trfr, tsfr, xfer, xfr, transf, xfers, bank transfer, ft, moved, move, sweep`,
  ),
  ...list(
    neutral | own,
    `own account, own accounts, own acc, own, self, to self, internal, internal transfer, intl transfer, inter account, interaccount, inter acc, between accounts,
     between my accounts, account transfer, savings, saving, saver, savers, savings account, isa, pot, pots, vault, vaults, space, spaces, pocket, pockets, easy access, instant access,
     notice account, reserve, rainy day, round up, roundup, sweep to, everyday account, current account, main account, joint account, wallet, my account, to my, from my, inter`,
  ),
  ...list(neutral | own | pot, `pot transfer, pot withdrawal, pot deposit, transfer to pot, transfer from pot`),
  ...list(neutral | own | topUp, `top up, topup, topped up, top ups, add money, added money`),
  ...list(
    neutral | own | exchange,
    `exchange, exchanged, exchanged to, exchanged from, conversion, converted, convert, currency conversion, fx, foreign exchange, currency exchange`,
  ),
  ...list(
    card,
    `card, card payment, card purchase, contactless, visa, mastercard, maestro, pos, purchase, apple pay, google pay, applepay, googlepay, chip pin, ecom, clp, debit card`,
  ),
  ...list(directDebit, `direct debit, dd, ddr, directdebit, direct debits`),
  ...list(
    cash,
    `cash, atm, cashpoint, cdm, csh, cpt, cash withdrawal, cash deposit, cash paid in, post office, counter, notemachine, cash machine, paypoint`,
  ),
  ...list(cheque, `cheque, cheques, chq, chqs, check`),
  ...list(wages, `salary, salaries, wages, wage, payroll, net pay`),
  ...list(
    benefits,
    `dwp, universal credit, child benefit, housing benefit, tax credit, tax credits, jsa, pip, esa, state pension, pension, hmrc`,
  ),
  ...list(interest, `interest, gross interest, net interest, int paid, dividend`),
  ...list(fee | neutral, `fee, fees, charge, charges, commission, comm`),
  ...list(refund | neutral, `refund, refunded, refunds, rfnd, credit voucher, chargeback, charge back, cashback`),
  ...list(
    reversal | neutral,
    `reversal, reversals, reversed, reverse, returned, return, rtn, rtd, retn, unpaid, recalled, recall, bounced, rejected, failed, correction, corrected,
     cancelled, payment returned, returned payment, undone, rvsl, contra`,
  ),
  ...list(
    neutral | accountMarker,
    `account, acc, acct, ac, a c, account number, account no, acc no, accno, account ending, ending, ending in`,
  ),
];

/** What the bank calls a line, where that is a code of its own: read in the type field only. */
export const typeCodes: readonly (readonly [code: string, signs: number])[] = [
  ...list(card, `deb, crd, ccp, vis, card_payment, bcc`),
  ...list(
    neutral | payment,
    `pay, dpc, epm, trx, bac, cbp, ebp, ibp, pmt, payment, msc, ntrf, trf, dep, directdep, repeatpmt, online payment, fpi, fpo`,
  ),
  ...list(neutral | payment, `transfer`),
  ...list(cheque, `chk, nchk`),
];
