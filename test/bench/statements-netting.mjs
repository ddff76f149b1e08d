// What netting and allocation cost: 300 accounts of 3,000 lines, and twice as many; a million lines with their memory.
// Lines are made as they are taken in, so that what is measured is the library and not the list of them.

import { chance } from '../fixtures/netting/synthetic.js';

const DAY = 86_400_000;
const START = Date.parse('2019-01-01T00:00:00Z') / DAY;
const PEOPLE = ['M BROWN', 'K JONES', 'S PATEL', 'A NOWAK', 'L GREEN', 'J OKAFOR', 'T EXAMPLE', 'P SMYTHE'];
const SHOPS = ['TESCO STORES', 'CORNER SHOP LEEDS', 'SHELL M62', 'AMZN MKTP', 'DELIVEROO', 'PRIMARK', 'GREGGS'];

/** @param {number} count */
export const accountsOf = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `acc${index}`,
    holder: 'd1',
    names: ['Robin Example'],
    sortCode: `00-${String(Math.floor(index / 100)).padStart(2, '0')}-${String(index % 100).padStart(2, '0')}`,
    accountNumber: String(10_000_000 + index * 7919),
    currencies: ['GBP'],
    produced: true,
  }));

/** Lines one by one: a fifth are legs of own transfers. */
export function* linesOf({ accounts, lines, seed = 1, days = 2190 }) {
  const { whole, one, happens, next } = chance(seed);
  const list = accountsOf(accounts);
  const names = Array.from({ length: days + 8 }, (_, index) =>
    new Date((START + index) * DAY).toISOString().slice(0, 10),
  );
  const numbers = new Array(accounts).fill(0);
  const made = (account, on, amount, description, type) => ({
    file: `${list[account].id}.csv`,
    line: ++numbers[account],
    account: list[account].id,
    on: names[on],
    amount: BigInt(amount),
    currency: 'GBP',
    type,
    description,
  });
  for (let count = 0; count < lines; count++) {
    const account = whole(0, accounts - 1);
    // Statements are in the order of their days.
    const on = Math.floor((count / lines) * days);
    const kind = next();
    if (kind < 0.1) {
      const other = (account + whole(1, accounts - 1)) % accounts;
      const amount = happens(0.4) ? whole(1, 80) * 2500 : whole(500, 400_000);
      const fee = happens(0.05) ? 50 : 0;
      count++;
      const [say, hear] = happens(0.6)
        ? [
            `TRANSFER TO ${list[other].accountNumber} REF ${count}`,
            `TRANSFER FROM ${list[account].accountNumber} REF ${count}`,
          ]
        : [`FASTER PAYMENT TO R EXAMPLE ${count}`, `FASTER PAYMENT FROM R EXAMPLE ${count}`];
      yield made(account, on, -amount - fee, say, 'FPO');
      yield made(other, on + (happens(0.2) ? 1 : 0), amount, hear, 'FPI');
    } else if (kind < 0.6)
      yield made(account, on, -whole(100, 9000), `${one(SHOPS)} ${whole(1000, 9999)} ${count}`, 'DEB');
    else if (kind < 0.7)
      yield made(account, on, -whole(500, 90_000), `FASTER PAYMENT TO ${one(PEOPLE)} ${count}`, 'FPO');
    else if (kind < 0.9) yield made(account, on, whole(500, 200_000), `FROM ${one(PEOPLE)} ${count}`, 'FPI');
    else if (kind < 0.95) yield made(account, on, whole(1, 40) * 1000, `CASH PAID IN ${count}`, 'CSH');
    else yield made(account, on, -whole(1, 30) * 1000, `LINK CASH ${count}`, 'CPT');
  }
}

/** One run: lines taken in, netted, put into categories and allocated; seconds of each and the most memory. */
export function runOnce(core, { accounts, lines, days }) {
  const peak = { rss: 0 };
  const look = () => (peak.rss = Math.max(peak.rss, process.memoryUsage().rss));
  // Processor time: other work on the machine does not count.
  const clock = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  const start = clock();
  const ledger = new core.Ledger(new core.AccountBook(core.AccountsInput.parse(accountsOf(accounts))));
  for (const line of linesOf({ accounts, lines, days })) ledger.add(line);
  look();
  const taken = clock();
  const rates = new core.ExchangeRates([], ledger.dayNumber);
  const netting = core.netOwnTransfers(ledger, rates);
  look();
  const netted = clock();
  const categories = new core.Categories(ledger);
  look();
  const sorted = clock();
  const facts = core.AllocationFactsInput.parse({
    defendant: 'd1',
    relevantDay: '2019-06-30',
    decisionDay: '2025-11-20',
  });
  const outcome = core.allocate(ledger, rates, netting, facts);
  look();
  const proof = outcome.value.proof();
  look();
  const end = clock();
  return {
    lines: ledger.size,
    pairs: netting.netted.length,
    review: netting.review.length,
    tooLarge: netting.tooLarge.length,
    takingIn: taken - start,
    netting: netted - taken,
    categories: sorted - netted,
    allocation: end - sorted,
    whole: end - start,
    megabytes: peak.rss / 1e6,
    counted: outcome.value.counted().total.toJSON(),
    proves: proof.accounts.every(({ proves }) => proves),
    held: categories !== undefined,
  };
}
