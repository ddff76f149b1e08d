import type { z } from 'zod';
import type { LocalDate } from '../../dates/index.js';
import { Money } from '../../money/index.js';
import { cryptoassetPowersFrom, part2From } from '../figures.js';
import type { AccountFacts, OrderFacts, ReceiptFacts } from './input.js';

type Refuse = (path: (string | number)[], message: string) => void;

/** Refuses what cannot be: each message names the fact, the law and the remedy. */
export function refuseImpossible(account: AccountFacts, context: z.RefinementCtx): void {
  const refuse: Refuse = (path, message) => {
    context.addIssue({ code: 'custom', path, message });
  };
  account.orders.forEach((order, at) => {
    const within: Refuse = (path, message) => {
      refuse(['orders', at, ...path], message);
    };
    refuseDates(order, within);
    refuseTranches(order, within);
    refuseExtensions(order, within);
    refuseVariations(order, within);
    refuseJointParts(order, account, within);
  });
  (account.receipts ?? []).forEach((receipt, at) => {
    refuseReceipt(receipt, account, (path, message) => {
      refuse(['receipts', at, ...path], message);
    });
  });
}

function refuseDates({ made, discharge, defaultTerms = [] }: OrderFacts, refuse: Refuse): void {
  if (made < part2From)
    refuse(['made'], `made (${made}) is before Part 2 came into force (${part2From}) (s 6): check the day`);
  if (discharge !== undefined && discharge.on < made)
    refuse(
      ['discharge', 'on'],
      `the discharge (${discharge.on}) is before the order (${made}) (s 24): check both days`,
    );
  defaultTerms.forEach(({ fixedOn, startsOn }, at) => {
    if (fixedOn < made)
      refuse(
        ['defaultTerms', at, 'fixedOn'],
        `the term was fixed (${fixedOn}) before the order (${made}) (s 35): check both days`,
      );
    if (startsOn !== undefined && startsOn < fixedOn)
      refuse(
        ['defaultTerms', at, 'startsOn'],
        `the term starts (${startsOn}) before it was fixed (${fixedOn}) (s 38): check both days`,
      );
  });
  const days = defaultTerms.map(({ fixedOn }) => fixedOn);
  if (new Set(days).size !== days.length)
    refuse(['defaultTerms'], 'two terms were fixed on one day (s 35): keep the one that stands');
}

/** The name of what is due on the day of the order. */
export const ON_THE_DAY = 'onTheDay';

function refuseTranches({ made, amount, tranches = [], variations = [] }: OrderFacts, refuse: Refuse): void {
  const total = Money.sum(tranches.map((tranche) => tranche.amount));
  if (total.isMoreThan(amount))
    refuse(
      ['tranches'],
      `the tranches come to ${total.toString()}, more than the ${amount.toString()} ordered (s 11(2)): check them`,
    );
  tranches.forEach(({ id, dueOn }, at) => {
    if (dueOn < made)
      refuse(
        ['tranches', at, 'dueOn'],
        `the period of ${id} ends (${dueOn}) before the order (${made}) (s 11(3)): check both days`,
      );
    if (id === ON_THE_DAY || variations.some((variation) => variation.id === id))
      refuse(
        ['tranches', at, 'id'],
        `the id ${id} is that of another part of the order (s 11(2)): give the tranche another`,
      );
  });
}

function refuseExtensions({ made, tranches = [], extensions = [] }: OrderFacts, refuse: Refuse): void {
  extensions.forEach(({ tranche: id, amount, appliedOn, decidedOn, until }, at) => {
    const say = (field: string, message: string) => {
      refuse(['extensions', at, field], message);
    };
    const tranche = tranches.find((each) => each.id === id);
    if (tranche === undefined) say('tranche', `${id} is not one of the tranches (s 11(4)): name one of them`);
    else if (amount?.isMoreThan(tranche.amount) === true)
      say('amount', `the extension is of ${amount.toString()}, more than the tranche (s 11(4)): check the amount`);
    if (tranche !== undefined && typeof until === 'string' && until <= tranche.dueOn)
      say(
        'until',
        `until (${until}) is not later than the period first specified (${tranche.dueOn}) (s 11(5)): give the extended day, or null where it was refused`,
      );
    if (appliedOn < made)
      say('appliedOn', `the application (${appliedOn}) is before the order (${made}) (s 11(4)): check both days`);
    if (decidedOn !== undefined && decidedOn < appliedOn)
      say(
        'decidedOn',
        `the decision (${decidedOn}) is before the application (${appliedOn}) (s 11(6)): check both days`,
      );
    if (decidedOn !== undefined && until === undefined)
      say(
        'until',
        'the application is decided, and what came of it is missing (s 11(5)): give the extended day, or null where it was refused',
      );
    if (decidedOn === undefined && until !== undefined)
      say(
        'decidedOn',
        'what came of the application is given, and the day of the decision is missing (s 11(6)): give it',
      );
  });
}

function refuseVariations({ made, amount, variations = [], discharge }: OrderFacts, refuse: Refuse): void {
  const inOrder = variations
    .map((variation, at) => ({ ...variation, at }))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  let before = amount;
  let last: LocalDate | undefined;
  for (const { id, on, under, total, increaseDueOn, at } of inOrder) {
    const say = (field: string, message: string) => {
      refuse(['variations', at, field], message);
    };
    if (on < made) say('on', `the variation (${on}) is before the order (${made}) (s ${under}): check both days`);
    if (on === last) say('on', `two variations are of ${on} (s ${under}): keep the one that stands`);
    if (discharge !== undefined && on > discharge.on)
      say(
        'on',
        `the variation (${on}) is after the discharge (${discharge.on}) (s ${under}): the discharge must first be revoked; keep the new amount as an order of its own`,
      );
    if ((under === '21' || under === '22') && !total.isMoreThan(before))
      say(
        'total',
        `section ${under} raises the amount, and ${total.toString()} is not more than ${before.toString()} (s ${under}): check the total`,
      );
    if ((under === '23' || under === '29') && !total.isLessThan(before))
      say(
        'total',
        `section ${under} lowers the amount, and ${total.toString()} is not less than ${before.toString()} (s ${under}): check the total`,
      );
    if (increaseDueOn !== undefined && increaseDueOn < on)
      say(
        'increaseDueOn',
        `the increase is due (${increaseDueOn}) before the variation (${on}) (s 11): check both days`,
      );
    if (id === ON_THE_DAY)
      say('id', `the id ${id} is that of another part of the order (s 11): give the variation another`);
    before = total;
    last = on;
  }
}

function refuseJointParts(
  { amount, jointParts, variations = [] }: OrderFacts,
  account: AccountFacts,
  refuse: Refuse,
): void {
  check(jointParts ?? [], amount, ['jointParts']);
  variations.forEach(({ jointParts: parts, total }, at) => {
    check(parts ?? [], total, ['variations', at, 'jointParts']);
    const pools = (list: typeof parts) =>
      (list ?? [])
        .map(({ pool }) => pool)
        .sort()
        .join();
    if (parts !== undefined && pools(parts) !== pools(jointParts))
      refuse(
        ['variations', at, 'jointParts'],
        'the variation names other joint pools than the order (R v Ahmad [2014] UKSC 36): name the same, nil where nothing is left for one',
      );
  });

  function check(parts: NonNullable<typeof jointParts>, total: Money, path: (string | number)[]): void {
    const seen = new Set<string>();
    parts.forEach(({ pool, amount: part }, at) => {
      const known = (account.jointPools ?? []).find(({ id }) => id === pool);
      if (known === undefined || seen.has(pool))
        refuse(
          [...path, at, 'pool'],
          `${pool} is not a joint pool of the account, or is named twice (R v Ahmad [2014] UKSC 36): list it once in jointPools`,
        );
      else if (part.isMoreThan(known.sum))
        refuse(
          [...path, at, 'amount'],
          `the order takes ${part.toString()} of ${pool}, more than its sum of ${known.sum.toString()} (R v Ahmad [2014] UKSC 36): check both`,
        );
      seen.add(pool);
    });
    const sum = Money.sum(parts.map((part) => part.amount));
    if (sum.isMoreThan(total))
      refuse(
        path,
        `the joint parts come to ${sum.toString()}, more than the order of ${total.toString()} (R v Ahmad [2014] UKSC 36): check them`,
      );
  }
}

/** The day something was received. */
export const dayOf = (receipt: ReceiptFacts): LocalDate =>
  receipt.from === 'realisationAbroad' ? receipt.realisedOn : receipt.on;

function refuseReceipt(receipt: ReceiptFacts, account: AccountFacts, refuse: Refuse): void {
  const day = dayOf(receipt);
  const dayField = receipt.from === 'realisationAbroad' ? 'realisedOn' : 'on';
  if (receipt.from === 'coDefendant') {
    const { pool, defendant } = receipt;
    if (!(account.jointPools ?? []).some(({ id }) => id === pool))
      refuse(['pool'], `${pool} is not a joint pool of the account (R v Ahmad [2014] UKSC 36): list it in jointPools`);
    if (account.orders.some((order) => order.defendant === defendant))
      refuse(
        ['defendant'],
        `the order against ${defendant} is in this account (R v Ahmad [2014] UKSC 36): enter the receipt under that order`,
      );
    if (day < part2From) refuse(['on'], `the receipt (${day}) is before Part 2 came into force (s 55): check the day`);
    return;
  }
  const { order: id, towards } = receipt;
  const order = account.orders.find((each) => each.id === id);
  if (order === undefined) {
    refuse(['order'], `${id} is not one of the orders (s 55): name one of them`);
    return;
  }
  if (day < order.made)
    refuse(
      [dayField],
      `the receipt (${day}) is before the order (${order.made}) (s 55): nothing was payable then; check both days`,
    );
  if (order.discharge !== undefined && day > order.discharge.on)
    refuse(
      [dayField],
      `the receipt (${day}) is after the discharge (${order.discharge.on}) (s ${order.discharge.under}): nothing was payable then; check both days`,
    );
  if (typeof towards === 'object' && !(order.jointParts ?? []).some(({ pool }) => pool === towards.pool))
    refuse(
      ['towards', 'pool'],
      `the order takes nothing of ${towards.pool} (R v Ahmad [2014] UKSC 36): name a pool of the order`,
    );
  if (receipt.from === 'cryptoassetsDestroyed' && day < cryptoassetPowersFrom)
    refuse(
      ['on'],
      `cryptoassets cannot be destroyed before ${cryptoassetPowersFrom} (SI 2024/269, reg 4): check the day`,
    );
  if (receipt.from === 'realisationAbroad' && receipt.rateOn !== receipt.realisedOn)
    refuse(
      ['rateOn'],
      `the rate is of ${receipt.rateOn}, the realisation of ${receipt.realisedOn} (s 74(8)): give the rate at the end of the day of realisation`,
    );
}
