import { z } from 'zod';

const Name = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\u0000]*$/);
const PartyId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/);

/** ISO 4217 code of a currency. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'a currency is three capitals, such as "GBP" (ISO 4217)' })
  .meta({ description: 'ISO 4217 code', examples: ['GBP'] });

/**
 * One account, whoever's it is and whether or not its statements were produced.
 *
 * A wallet that holds several currencies is **one** account with a balance in each: list them all in `currencies`.
 */
export const AccountInput = z
  .strictObject({
    id: Name.meta({ description: 'Id given by the caller; statement lines name it' }),
    holder: PartyId.meta({ description: 'Id of the party in whose name it is' }),
    names: z.array(Name).max(50).optional().meta({
      description:
        'The holder’s names as banks print them, such as "Robin Example"; without them a transfer that shows only a name is not netted by itself',
    }),
    bank: Name.optional().meta({ description: 'The bank’s name as lines of other accounts print it, such as "Monzo"' }),
    label: Name.optional().meta({ description: 'What the holder calls it, such as "Rainy Day"' }),
    sortCode: z
      .string()
      .regex(/^\d{2}-?\d{2}-?\d{2}$/, { error: 'a sort code is six digits, such as "00-00-00"' })
      .optional(),
    accountNumber: z
      .string()
      .regex(/^\d{6,10}$/, { error: 'an account number is 6 to 10 digits' })
      .optional(),
    iban: z
      .string()
      .transform((text) => text.replace(/ /g, '').toUpperCase())
      .pipe(
        z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, {
          error: 'an IBAN is a country, two digits and 11 to 30 letters or digits',
        }),
      )
      .optional(),
    currencies: z.array(Currency).min(1).max(200),
    controlledBy: PartyId.optional().meta({
      description: 'The defendant who controls it, where that is not the holder',
    }),
    produced: z
      .boolean()
      .meta({ description: 'Whether its statements were produced, or it was only seen as a counterparty' }),
    relationship: Name.optional().meta({
      description: 'The bank’s reference of the relationship: accounts that share one are balances of one wallet',
    }),
  })
  .meta({ id: 'StatementAccount', description: 'A bank account or wallet' });
export type AccountInput = z.infer<typeof AccountInput>;

export const AccountsInput = z
  .array(AccountInput)
  .max(5000)
  .superRefine((accounts, context) => {
    const seen = new Set<string>();
    accounts.forEach(({ id }, at) => {
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: [at, 'id'], message: `the account ${id} is described twice` });
      seen.add(id);
    });
  });

/** One account after those that are one and the same were joined. */
export interface KnownAccount {
  readonly id: string;
  readonly index: number;
  readonly holder: string | undefined;
  /** Who controls it: whoever is said to, or else the holder. `undefined`: a line names an account nobody described. */
  readonly controller: string | undefined;
  readonly names: readonly string[];
  readonly banks: readonly string[];
  readonly labels: readonly string[];
  /** Sort code and account number without spaces or dashes, where known. */
  readonly sortCode: string | undefined;
  readonly number: string | undefined;
  readonly iban: string | undefined;
  readonly produced: boolean;
  readonly described: boolean;
}

/** Accounts that are one: described as several, joined here, and said. */
export interface JoinedAccounts {
  readonly account: string;
  readonly alsoDescribedAs: readonly string[];
  readonly says: string;
}

/** The accounts of a case, each once, found by any name a statement gives them. */
export class AccountBook {
  readonly all: KnownAccount[] = [];
  readonly joined: readonly JoinedAccounts[];
  private readonly byName = new Map<string, number>();

  constructor(accounts: readonly AccountInput[]) {
    const joined = new Map<number, string[]>();
    const because = new Map<number, string>();
    const byKey = new Map<string, number>();
    const named = new Map<string, number>();
    for (const account of accounts) {
      const keys = keysOf(account);
      const [key, same] =
        keys.flatMap(([key, what]) => (byKey.has(key) ? [[byKey.get(key)!, what] as const] : []))[0] ?? [];
      const index = key ?? this.describe(account);
      if (key !== undefined) {
        this.join(index, account);
        joined.set(index, [...(joined.get(index) ?? []), account.id]);
        because.set(index, same!);
      }
      for (const [name] of keys) byKey.set(name, index);
      this.byName.set(account.id, index);
      for (const name of numbersOf(account)) named.set(name, named.has(name) && named.get(name) !== index ? -1 : index);
    }
    for (const [name, index] of named) if (index >= 0 && !this.byName.has(name)) this.byName.set(name, index);
    this.joined = [...joined].map(([index, others]) => ({
      account: this.all[index]!.id,
      alsoDescribedAs: others,
      says: `${[this.all[index]!.id, ...others].join(', ')} share ${because.get(index)!}: one account, with a balance in each currency, and not ${others.length + 1} accounts`,
    }));
  }

  /** Index of the account a line names: by id, or by sort code and number, or by IBAN, as its file spells them. */
  find(name: string): number {
    const known = this.byName.get(name) ?? this.byName.get(name.replace(/[\s-]/g, '').toUpperCase());
    if (known !== undefined) {
      this.byName.set(name, known);
      return known;
    }
    // A reader tells the products of one customer apart as "<account> <product>": same hands, another balance.
    for (let cut = name.lastIndexOf(' '); cut > 0; cut = name.lastIndexOf(' ', cut - 1)) {
      const whole = this.byName.get(name.slice(0, cut));
      if (whole !== undefined) {
        return this.add({
          ...this.all[whole]!,
          id: name,
          labels: [name.slice(cut + 1)],
          number: undefined,
          sortCode: undefined,
          iban: undefined,
        });
      }
    }
    return this.add({
      id: name,
      index: 0,
      holder: undefined,
      controller: undefined,
      names: [],
      banks: [],
      labels: [],
      sortCode: undefined,
      number: undefined,
      iban: undefined,
      produced: true,
      described: false,
    });
  }

  private describe(account: AccountInput): number {
    const { sortCode, number } = numberOf(account);
    return this.add({
      id: account.id,
      index: 0,
      holder: account.holder,
      controller: account.controlledBy ?? account.holder,
      names: account.names ?? [],
      banks: account.bank === undefined ? bankIn(account) : [account.bank],
      labels: account.label === undefined ? [] : [account.label],
      sortCode,
      number,
      iban: account.iban,
      produced: account.produced,
      described: true,
    });
  }

  private join(index: number, other: AccountInput): void {
    const one = this.all[index]!;
    const { sortCode, number } = numberOf(other);
    this.all[index] = {
      ...one,
      names: [...new Set([...one.names, ...(other.names ?? [])])],
      banks: [...new Set([...one.banks, ...(other.bank === undefined ? [] : [other.bank])])],
      labels: [...new Set([...one.labels, ...(other.label === undefined ? [] : [other.label])])],
      sortCode: one.sortCode ?? sortCode,
      number: one.number ?? number,
      iban: one.iban ?? other.iban,
      produced: one.produced || other.produced,
    };
  }

  private add(account: KnownAccount): number {
    const index = this.all.length;
    this.all.push({ ...account, index });
    this.byName.set(account.id, index);
    return index;
  }
}

/** Banks whose name lines of other accounts print, looked for in an account’s id where its bank is not given. */
const BANKS =
  'barclays chase coutts halifax hsbc lloyds metro monese monzo nationwide natwest paypal rbs revolut santander starling tide tsb wise'.split(
    ' ',
  );

/** The bank named by a word of the account’s id or label, such as `monzo-current`. */
function bankIn({ id, label }: AccountInput): string[] {
  const words = `${id} ${label ?? ''}`.toLowerCase().split(/[^a-z]+/);
  return BANKS.filter((bank) => words.includes(bank)).slice(0, 1);
}

const UK_IBAN = /^GB\d{2}[A-Z]{4}(\d{6})(\d{8})$/;

function numberOf({ sortCode, accountNumber, iban }: AccountInput) {
  const fromIban = iban === undefined ? null : UK_IBAN.exec(iban);
  return {
    sortCode: sortCode?.replace(/-/g, '') ?? fromIban?.[1],
    number: accountNumber?.padStart(8, '0') ?? fromIban?.[2],
  };
}

/** What two descriptions of one account have in common. */
function keysOf(account: AccountInput): (readonly [key: string, what: string])[] {
  const { sortCode, number } = numberOf(account);
  const keys: (readonly [string, string])[] = [];
  if (account.iban !== undefined) keys.push([`iban ${account.iban}`, `the IBAN ${account.iban}`]);
  if (sortCode !== undefined && number !== undefined) {
    keys.push([`number ${sortCode} ${number}`, `the sort code and account number ${sortCode} ${number}`]);
  }
  if (account.relationship !== undefined) {
    keys.push([`relationship ${account.holder} ${account.relationship}`, `the relationship ${account.relationship}`]);
  }
  return keys;
}

/** How a file may name the account: without spaces and dashes. */
function numbersOf(account: AccountInput): string[] {
  const { sortCode, number } = numberOf(account);
  const names = account.iban === undefined ? [] : [account.iban];
  if (number !== undefined) names.push(number, ...(sortCode === undefined ? [] : [`${sortCode}${number}`]));
  return names;
}
