import { Fraction, Money } from '../money/index.js';
import type { CaseFile } from './case-file.js';
import type { Contention, MetFrom } from './parts.js';

/** A fact that cannot be right as it stands: where it is, what is wrong, which law needs it, and what to do. */
export interface Fault {
  readonly path: (string | number)[];
  readonly says: string;
  readonly law: string;
  readonly remedy: string;
}

type Path = readonly (string | number)[];

/** What an id names, and where. */
type Kind =
  | 'proceedings'
  | 'defendant'
  | 'party'
  | 'victim'
  | 'offence'
  | 'earlier conviction'
  | 'earlier order'
  | 'obtained item'
  | 'transfer'
  | 'expenditure'
  | 'property'
  | 'gift'
  | 'joint pool'
  | 'other item';

const MONEY: readonly Kind[] = ['obtained item', 'transfer', 'expenditure'];

/**
 * Faults between facts: ids given twice or to nothing, links that go round or trace more than there was,
 * shares above the whole, dates out of order. Cost is linear in the file.
 */
export function checkReferences(file: CaseFile): Fault[] {
  const faults: Fault[] = [];
  const known = new Map<string, Kind>();
  const fault = (path: Path, says: string, law: string, remedy: string) =>
    void faults.push({ path: [...path], says, law, remedy });

  const name = (list: string, items: readonly { readonly id: string }[] | undefined, kind: Kind) =>
    items?.forEach((item, index) => {
      if (known.has(item.id)) {
        fault(
          [list, index, 'id'],
          `the id ${item.id} is already used`,
          'POCA 2002, s 16',
          'give every item an id of its own',
        );
      } else known.set(item.id, kind);
    });
  name('proceedings', file.proceedings, 'proceedings');
  name('defendants', file.defendants, 'defendant');
  name('otherParties', file.otherParties, 'party');
  name('victims', file.victims, 'victim');
  name('offences', file.offences, 'offence');
  name('earlierConvictions', file.earlierConvictions, 'earlier conviction');
  name('earlierOrders', file.earlierOrders, 'earlier order');
  name('obtained', file.obtained, 'obtained item');
  name('transfers', file.transfers, 'transfer');
  name('expenditure', file.expenditure, 'expenditure');
  name('property', file.property, 'property');
  name('gifts', file.gifts, 'gift');
  name('jointPools', file.jointPools, 'joint pool');
  name('obligations', file.obligations, 'other item');
  name('hiddenAssets', file.hiddenAssets, 'other item');
  name('victimClaims', file.victimClaims, 'other item');
  name('reductions', file.reductions, 'other item');
  name('otherOrders', file.otherOrders, 'other item');
  file.property?.forEach((thing, at) => {
    nameUnder(['property', at, 'charges'], thing.charges);
    nameUnder(['property', at, 'orders'], thing.orders);
  });
  function nameUnder(path: Path, items: readonly { readonly id: string }[] | undefined) {
    items?.forEach((item, index) => {
      if (known.has(item.id)) {
        fault(
          [...path, index, 'id'],
          `the id ${item.id} is already used`,
          'POCA 2002, s 16',
          'give every item an id of its own',
        );
      } else known.set(item.id, 'other item');
    });
  }

  const refers = (path: Path, id: string | undefined, kinds: readonly Kind[], law: string) => {
    if (id === undefined) return;
    const kind = known.get(id);
    if (kind === undefined || !kinds.includes(kind)) {
      fault(
        path,
        kind === undefined ? `no item has the id ${id}` : `${id} is a ${kind}, not a ${kinds.join(' or ')}`,
        law,
        `give the id of a ${kinds.join(' or ')} in this file`,
      );
    }
  };

  file.offences.forEach((offence, at) => {
    const seen = new Set<string>();
    offence.against.forEach((against, index) => {
      const path = ['offences', at, 'against', index];
      refers([...path, 'defendant'], against.defendant, ['defendant'], 'POCA 2002, s 6(2)');
      refers([...path, 'proceedings'], against.proceedings, ['proceedings'], 'POCA 2002, s 85');
      against.takenWith?.forEach((id, position) =>
        refers([...path, 'takenWith', position], id, ['offence'], 'POCA 2002, s 75(5)(c)'),
      );
      if (seen.has(against.defendant)) {
        fault(
          [...path, 'defendant'],
          `${against.defendant} is named twice for ${offence.id}`,
          'POCA 2002, s 6(2)',
          'give one outcome of one offence against one defendant',
        );
      }
      seen.add(against.defendant);
      if (against.convictedOn !== undefined && against.convictedOn < offence.committed.from) {
        fault(
          [...path, 'convictedOn'],
          `the conviction (${against.convictedOn}) is before the offence began (${offence.committed.from})`,
          'POCA 2002, s 6(2)',
          'check both dates',
        );
      }
      if (against.outcome !== 'convicted' && (against.convictedOn !== undefined || against.route !== undefined)) {
        fault(
          [...path, 'outcome'],
          `${against.outcome} does not go with a day of conviction or a route to the Crown Court`,
          'POCA 2002, s 6(2)',
          'say `convicted`, or leave `convictedOn` and `route` out',
        );
      }
    });
  });

  file.earlierConvictions?.forEach((conviction, at) =>
    refers(['earlierConvictions', at, 'defendant'], conviction.defendant, ['defendant'], 'POCA 2002, s 75(3)(b)'),
  );
  const generalOrders = new Set<string>();
  file.earlierOrders?.forEach((order, at) => {
    const key = `${order.defendant} ${order.madeOn}`;
    if (order.basis === 'generalCriminalConduct') {
      if (generalOrders.has(key)) {
        fault(
          ['earlierOrders', at, 'madeOn'],
          `two orders on general criminal conduct were made on ${order.madeOn}`,
          'POCA 2002, s 8(4)',
          'the benefit of the last order is carried in: correct the days, or list the one that was',
        );
      }
      generalOrders.add(key);
    }
    refers(['earlierOrders', at, 'defendant'], order.defendant, ['defendant'], 'POCA 2002, s 8');
  });

  const amounts = new Map<string, Money>();
  for (const item of [...(file.obtained ?? []), ...(file.transfers ?? []), ...(file.expenditure ?? [])]) {
    amounts.set(item.id, item.amount);
  }
  const sources = new Map<string, readonly MetFrom[]>();
  const tracedOut = new Map<string, Money>();
  const follow = (path: Path, id: string, amount: Money, links: readonly MetFrom[] | undefined) => {
    if (links === undefined) return;
    sources.set(id, links);
    links.forEach((link, index) => {
      refers([...path, 'metFrom', index, 'item'], link.item, MONEY, 'POCA 2002, s 10');
      const before = tracedOut.get(link.item) ?? Money.zero;
      const total = before.plus(link.amount);
      tracedOut.set(link.item, total);
      const whole = amounts.get(link.item);
      if (whole !== undefined && total.isMoreThan(whole) && !before.isMoreThan(whole)) {
        fault(
          [...path, 'metFrom', index, 'amount'],
          `${total.toString()} is traced out of ${link.item}, which was only ${whole.toString()}`,
          'POCA 2002, s 10',
          'the same pounds can be spent once: correct the amounts of the links',
        );
      }
    });
    const linked = Money.sum(links.map((link) => link.amount));
    if (linked.isMoreThan(amount)) {
      fault(
        [...path, 'metFrom'],
        `${linked.toString()} is linked to ${id}, which is only ${amount.toString()}`,
        'POCA 2002, s 10',
        'link no more than the item’s own amount',
      );
    }
  };

  const saidOnce = (path: Path, said: readonly Contention[] | undefined, concerned: readonly string[]) => {
    const seen = new Set<string>();
    said?.forEach((contention, index) => {
      const key = `${contention.by} ${contention.defendant ?? ''}`;
      if (seen.has(key)) {
        fault(
          [...path, index],
          `the ${contention.by} says two things of one item`,
          'POCA 2002, ss 16, 17',
          'keep one contention each, or name the defendant it is for',
        );
      }
      seen.add(key);
      if (contention.defendant !== undefined && !concerned.includes(contention.defendant)) {
        fault(
          [...path, index, 'defendant'],
          `${contention.defendant} is not a defendant this item concerns`,
          'POCA 2002, s 6',
          `name one of ${concerned.join(', ')}, or leave it out`,
        );
      }
    });
  };

  const pools = new Map(file.jointPools?.map((pool) => [pool.id, pool]));
  file.obtained?.forEach((item, at) => {
    const path = ['obtained', at];
    item.obtainedBy.forEach((id, index) =>
      refers([...path, 'obtainedBy', index], id, ['defendant'], 'POCA 2002, s 76(4)'),
    );
    item.offences?.forEach((id, index) => refers([...path, 'offences', index], id, ['offence'], 'POCA 2002, s 76(3)'));
    refers([...path, 'jointPool'], item.jointPool, ['joint pool'], 'R v Ahmad [2014] UKSC 36');
    refers(
      [...path, 'throughCompany', 'company'],
      item.throughCompany?.company,
      ['party'],
      'R v Boyle Transport [2016] EWCA Crim 19',
    );
    refers([...path, 'mortgage', 'property'], item.mortgage?.property, ['property'], 'R v Waya [2012] UKSC 51');
    const pool = item.jointPool === undefined ? undefined : pools.get(item.jointPool);
    if (new Set(item.obtainedBy).size !== item.obtainedBy.length) {
      fault([...path, 'obtainedBy'], 'a defendant is named twice', 'POCA 2002, s 76(4)', 'name each defendant once');
    }
    if (item.obtainedBy.length > 1 && item.jointPool === undefined) {
      fault(
        [...path, 'jointPool'],
        'several defendants obtained this, and no joint pool is named',
        'R v May [2008] UKHL 28; R v Ahmad [2014] UKSC 36',
        'name the joint pool, or list a separate item for each defendant where they obtained separately',
      );
    }
    if (pool !== undefined && !sameMembers(pool.defendants, item.obtainedBy)) {
      fault(
        [...path, 'obtainedBy'],
        `those who obtained it are not those of the pool ${pool.id}`,
        'R v Ahmad [2014] UKSC 36',
        'a pool holds what all of its defendants, and nobody else, jointly obtained: use another pool',
      );
    }
    if ((item.kind === 'mortgageAdvance') !== (item.mortgage !== undefined)) {
      fault(
        [...path, 'mortgage'],
        'a mortgage advance needs its purchase, and nothing else has one',
        'R v Waya [2012] UKSC 51',
        'give `mortgage` with the kind `mortgageAdvance`, and only then',
      );
    }
    if (item.mortgage?.loan.isMoreThan(item.mortgage.price) === true || item.mortgage?.price.isZero() === true) {
      fault(
        [...path, 'mortgage', 'loan'],
        'the loan is more than the price, or the price is nil',
        'R v Waya [2012] UKSC 51',
        'check the price and the loan',
      );
    }
    if (item.pay !== undefined && item.kind !== 'payByFalseDeclaration') {
      fault(
        [...path, 'pay'],
        'salaries go only with pay obtained by a false declaration',
        'R v Andrewes [2022] UKSC 24',
        'use the kind `payByFalseDeclaration`, or leave `pay` out',
      );
    }
    follow(path, item.id, item.amount, item.metFrom);
    saidOnce([...path, 'contentions'], item.contentions, item.obtainedBy);
  });
  file.transfers?.forEach((item, at) => {
    const path = ['transfers', at];
    refers([...path, 'to'], item.to, ['defendant'], 'POCA 2002, s 10(2)');
    follow(path, item.id, item.amount, item.metFrom);
    saidOnce([...path, 'contentions'], item.contentions, [item.to]);
  });
  file.expenditure?.forEach((item, at) => {
    const path = ['expenditure', at];
    refers([...path, 'by'], item.by, ['defendant'], 'POCA 2002, s 10(4)');
    follow(path, item.id, item.amount, item.metFrom);
    saidOnce([...path, 'contentions'], item.contentions, [item.by]);
  });
  for (const id of onACircle(sources)) {
    fault(
      [],
      `the money of ${id} comes, link by link, from itself`,
      'POCA 2002, s 10',
      'break the circle of `metFrom` links',
    );
  }

  const datedOnce = (path: Path, figures: readonly { readonly on: string }[] | undefined) => {
    const days = new Set<string>();
    figures?.forEach(({ on }, index) => {
      if (days.has(on)) {
        fault(
          [...path, index, 'on'],
          `two figures are given for ${on}`,
          'POCA 2002, s 79(2)',
          'keep one figure for a day, or put the other into `contentions`',
        );
      }
      days.add(on);
    });
  };
  file.property?.forEach((thing, at) => {
    const path = ['property', at];
    datedOnce([...path, 'valuations'], thing.valuations);
    thing.charges?.forEach(({ owed }, index) => datedOnce([...path, 'charges', index, 'owed'], owed));
    const holders = new Set<string>();
    thing.interests.forEach((interest, index) => {
      refers([...path, 'interests', index, 'holder'], interest.holder, ['defendant', 'party'], 'POCA 2002, s 84(2)');
      if (holders.has(interest.holder)) {
        fault(
          [...path, 'interests', index, 'holder'],
          `${interest.holder} holds two interests in ${thing.id}`,
          'POCA 2002, s 84(2)',
          'add the shares together into one interest',
        );
      }
      holders.add(interest.holder);
      if (
        interest.heldFrom !== undefined &&
        typeof interest.heldUntil === 'string' &&
        interest.heldUntil < interest.heldFrom
      ) {
        fault(
          [...path, 'interests', index, 'heldUntil'],
          `it stopped being held (${interest.heldUntil}) before it was held (${interest.heldFrom})`,
          'POCA 2002, s 10(3)',
          'check both dates',
        );
      }
      saidOnce([...path, 'interests', index, 'holdingContentions'], interest.holdingContentions, [interest.holder]);
    });
    const shares = thing.interests.reduce(
      (sum, { share }) => (share === undefined ? sum : sum.plus(share)),
      Fraction.nothing,
    );
    if (shares.isMoreThanWhole()) {
      fault(
        [...path, 'interests'],
        `the shares add up to ${shares.toString()}, more than the whole`,
        'POCA 2002, s 79(3)',
        'correct the shares, or put what is disputed into `shareContentions`',
      );
    }
    const standing = (thing.represents ?? []).reduce((sum, { share }) => sum.plus(share), Fraction.nothing);
    if (standing.isMoreThanWhole()) {
      fault(
        [...path, 'represents'],
        `the shares that represent items add up to ${standing.toString()}, more than the whole`,
        'POCA 2002, s 80(3)',
        'one part of a thing can stand for one item: correct the shares',
      );
    }
    thing.represents?.forEach((link, index) => {
      refers([...path, 'represents', index, 'item'], link.item, MONEY, 'POCA 2002, s 80(3)');
      const whole = amounts.get(link.item);
      if (whole !== undefined && link.amount?.isMoreThan(whole) === true) {
        fault(
          [...path, 'represents', index, 'amount'],
          `${link.amount.toString()} of ${link.item} is in this property, but it was only ${whole.toString()}`,
          'POCA 2002, s 7(4)',
          'give at most the item’s own amount',
        );
      }
    });
    thing.charges?.forEach((charge, index) => {
      if (charge.against !== undefined && !holders.has(charge.against)) {
        fault(
          [...path, 'charges', index, 'against'],
          `${charge.against} holds no interest in ${thing.id}`,
          'POCA 2002, s 79(3)',
          'name a holder of an interest, or leave it out where the whole is charged',
        );
      }
      saidOnce([...path, 'charges', index, 'contentions'], charge.contentions, [...holders]);
    });
    saidOnce([...path, 'contentions'], thing.contentions, [...holders]);
  });

  file.gifts?.forEach((gift, at) => {
    const path = ['gifts', at];
    refers([...path, 'by'], gift.by, ['defendant'], 'POCA 2002, s 77');
    refers([...path, 'to'], gift.to, ['party', 'defendant'], 'POCA 2002, s 77');
    if (gift.by === gift.to) {
      fault([...path, 'to'], 'a gift to oneself is no gift', 'POCA 2002, s 77', 'name the recipient');
    }
    if (gift.value.isZero()) {
      fault(
        [...path, 'value'],
        'the property given was worth nothing',
        'POCA 2002, s 78(2)',
        'give its value when transferred',
      );
    }
    saidOnce([...path, 'contentions'], gift.contentions, [gift.by]);
  });

  const belongs = (
    list: string,
    items: readonly { readonly defendant: string; readonly contentions?: Contention[] | undefined }[] | undefined,
    law: string,
  ) =>
    items?.forEach((item, at) => {
      refers([list, at, 'defendant'], item.defendant, ['defendant'], law);
      saidOnce([list, at, 'contentions'], item.contentions, [item.defendant]);
    });
  belongs('obligations', file.obligations, 'POCA 2002, s 9(2)');
  belongs('hiddenAssets', file.hiddenAssets, 'POCA 2002, s 7(2)');
  belongs('reductions', file.reductions, 'POCA 2002, s 6(5)');
  belongs('otherOrders', file.otherOrders, 'POCA 2002, s 13');
  file.reductions?.forEach((reduction, at) =>
    refers(['reductions', at, 'item'], reduction.item, MONEY, 'POCA 2002, s 6(5)'),
  );
  file.otherOrders?.forEach((order, at) => {
    refers(['otherOrders', at, 'offence'], order.offence, ['offence'], 'Modern Slavery Act 2015, s 10(1)');
    const convicted = file.offences
      .find(({ id }) => id === order.offence)
      ?.against.some(({ defendant, outcome }) => defendant === order.defendant && outcome === 'convicted');
    if (order.kind === 'slaveryAndTraffickingReparation' && convicted === false) {
      fault(
        ['otherOrders', at, 'offence'],
        `${order.defendant} is not convicted of ${order.offence ?? ''}`,
        'Modern Slavery Act 2015, s 8',
        'name the conviction that the reparation order is made on',
      );
    }
    refers(['otherOrders', at, 'victim'], order.victim, ['victim'], 'Modern Slavery Act 2015, s 9');
  });
  file.jointPools?.forEach((pool, at) =>
    pool.defendants.forEach((id, index) =>
      refers(['jointPools', at, 'defendants', index], id, ['defendant'], 'R v Ahmad [2014] UKSC 36'),
    ),
  );

  const claimed = new Set<string>();
  file.victimClaims?.forEach((claim, at) => {
    refers(['victimClaims', at, 'victim'], claim.victim, ['victim'], 'POCA 2002, s 6(6)');
    refers(['victimClaims', at, 'against'], claim.against, ['defendant'], 'POCA 2002, s 6(6)');
    if (claim.status !== 'none') claimed.add(claim.against);
  });
  file.defendants.forEach((defendant, at) => {
    if (defendant.victimProceedings === 'none' && claimed.has(defendant.id)) {
      fault(
        ['defendants', at, 'victimProceedings'],
        'no victim is said to claim, yet `victimClaims` holds a claim started or intended',
        'POCA 2002, s 6(6)',
        'say `started` or `intended`, or correct the claim',
      );
    }
    const seen = new Set<string>();
    defendant.positions?.forEach((position, index) => {
      if (seen.has(position.by)) {
        fault(
          ['defendants', at, 'positions', index, 'by'],
          `the ${position.by} takes two positions`,
          'POCA 2002, ss 16, 17',
          'keep one position each',
        );
      }
      seen.add(position.by);
      position.tranches?.forEach((tranche, place) => {
        if (known.has(tranche.id)) {
          fault(
            ['defendants', at, 'positions', index, 'tranches', place, 'id'],
            `the id ${tranche.id} is already used`,
            'POCA 2002, s 11(2)',
            'give every tranche an id of its own',
          );
        } else known.set(tranche.id, 'other item');
      });
    });
  });
  return faults;
}

const sameMembers = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

/** One id on each circle of links, if there is any. Depth-first without recursion: chains may be long. */
function onACircle(sources: ReadonlyMap<string, readonly MetFrom[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  for (const start of sources.keys()) {
    const open = new Set<string>();
    const stack: { id: string; leaving: boolean }[] = [{ id: start, leaving: false }];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      if (step.leaving) {
        open.delete(step.id);
        done.add(step.id);
        continue;
      }
      if (done.has(step.id)) continue;
      if (open.has(step.id)) {
        found.push(step.id);
        continue;
      }
      open.add(step.id);
      stack.push({ id: step.id, leaving: true });
      for (const link of sources.get(step.id) ?? []) stack.push({ id: link.item, leaving: false });
    }
  }
  return found;
}
