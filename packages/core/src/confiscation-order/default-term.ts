import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { inForceOn, poca, sca2015, type FigureRow } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';
import { decided, factsMissing, notCovered, type Outcome, type Reason, type Undecided } from '../reasons/index.js';
import { MILLS } from './authorities.js';
import { type DefaultTermBand, defaultTermBands, part2Commencement } from './figures.js';
import { isLongerThan, needsCalendar, spokenTerm, type Term, TermInput } from './term.js';

export const DefaultTermInput = z
  .strictObject({
    amount: fact(MoneyInput, 'The amount ordered to be paid', 'POCA 2002, s 35(2A)'),
    termFixed: fact(
      LocalDate,
      'The day the court fixes the term; for a varied order, first fixed it',
      'POCA 2002, s 35(2A)',
    ),
    kind: fact(z.enum(['individual', 'company']), 'A company cannot serve a term', 'POCA 2002, s 35(2)'),
    aged18OrOverWhenConvicted: fact(
      z.boolean().optional(),
      'Whether the defendant was 18 or over when convicted',
      'Sentencing Code, s 129',
    ),
    term: fact(TermInput.optional(), 'The term the court fixed', 'POCA 2002, s 35(2)'),
    orderVaried: fact(
      z.boolean().optional(),
      'Whether the order has been varied since the term was first fixed',
      'POCA 2002, s 39',
    ),
    tableOf: fact(
      LocalDate.optional(),
      'Convention, for an order varied since: the day whose table applies. Left out: the day the term was first fixed',
      'POCA 2002, ss 35(2A), 39',
    ),
  })
  .refine(({ tableOf, termFixed }) => tableOf === undefined || tableOf >= termFixed, {
    path: ['tableOf'],
    error: 'the table chosen is of a day before the term was first fixed (s 39): give that day, or a later one',
  })
  .refine(({ tableOf, orderVaried }) => tableOf === undefined || orderVaried === true, {
    path: ['tableOf'],
    error:
      'another day’s table is open to choice only where the order was varied (s 39): set orderVaried, or leave it out',
  })
  .meta({ id: 'DefaultTermInput' });
export type DefaultTermInput = z.infer<typeof DefaultTermInput>;

/** The most that a default term may be. */
export interface DefaultTerm {
  readonly maximum: Term;
  /** The band of the table: more than, and not more than. `null`: there is no such edge. Pounds sterling. */
  readonly band: { readonly moreThan: Money | null; readonly notMoreThan: Money | null };
  /** Whether the term the court fixed is within the maximum; `null`: none is given. */
  readonly withinMaximum: boolean | null;
}

/**
 * The maximum term to be served if the order is not paid. The court must fix a term; how long, within the maximum, is
 * its own to choose.
 *
 * @remarks POCA 2002, s 35(2), (2A) (E+W), for terms fixed from 1 June 2015: read in the Act. Before that PCC(S)A 2000,
 * s 139(4), whose bands are from memory (M), as read in the Sentencing Code, s 129(4). Upper edges are included. Terms in
 * unlike units are compared on the calendar: a convention (A). Pounds sterling.
 */
export function defaultTerm(input: DefaultTermInput): Outcome<DefaultTerm> {
  const noTerm = noTermCovered(input);
  if (noTerm !== undefined) return noTerm;
  const { amount, term } = input;
  const day = input.tableOf ?? input.termFixed;
  const table = inForceOn(defaultTermBands, day);
  if (table === undefined) {
    const says = `A term fixed on ${spoken(day)} is before Part 2 came into force (${part2Commencement.from}); check the date`;
    return notCovered(says, { says, provision: poca('35'), met: false });
  }
  const { maximum, ...band } = bandOf(amount, table.value);
  const withinMaximum = term === undefined ? null : !isLongerThan(term, maximum, input.termFixed);
  return decided<DefaultTerm>(
    { maximum, band, withinMaximum },
    mustFix,
    maximumReason(amount, maximum, band, table, input),
    ...termReason(input, maximum, withinMaximum),
    choice,
  );
}

/** Section 35 works through rules about fines on adults. */
function noTermCovered(input: DefaultTermInput): Undecided | undefined {
  const { amount, kind, aged18OrOverWhenConvicted } = input;
  const reason = (says: string): Reason => ({ says, provision: poca('35(2)') });
  if (amount.isZero())
    return notCovered('Nothing is ordered to be paid: there is no default to fix a term for', reason(FOR_AN_AMOUNT));
  if (kind === 'company') {
    const says = 'A company cannot serve a term: from memory, not read';
    return notCovered('A default term for a company', { ...reason(says), met: false, mark: 'M' });
  }
  if (aged18OrOverWhenConvicted === undefined) {
    const wanted = 'whether the defendant was 18 or over when convicted (Sentencing Code, s 129)';
    return factsMissing([{ pointer: '/aged18OrOverWhenConvicted', wanted }], reason(ADULTS));
  }
  if (!aged18OrOverWhenConvicted)
    return notCovered('A default term for a person under 18 when convicted', { ...reason(ADULTS), met: false });
  return undefined;
}

const FOR_AN_AMOUNT = 'The court fixes a term to be served if the amount is not paid or recovered';
const ADULTS =
  'The rules applied by section 35(2) speak of offenders aged 18 or over when convicted (Sentencing Code, s 129)';

/** The first band whose upper edge, included in it, is not passed. */
function bandOf(amount: Money, bands: readonly DefaultTermBand[]): DefaultTerm['band'] & { readonly maximum: Term } {
  const at = bands.findIndex(({ notMoreThan }) => notMoreThan === null || !amount.isMoreThan(notMoreThan));
  const band = bands[at];
  if (band === undefined) throw new RangeError('The last band has no upper edge');
  return { moreThan: bands[at - 1]?.notMoreThan ?? null, notMoreThan: band.notMoreThan, maximum: band.maximum };
}

function maximumReason(
  amount: Money,
  maximum: Term,
  { moreThan, notMoreThan }: DefaultTerm['band'],
  table: FigureRow<unknown>,
  input: DefaultTermInput,
): Reason {
  const edges = [
    ...(moreThan === null ? [] : [`more than ${moreThan.toString()}`]),
    ...(notMoreThan === null ? [] : [`not more than ${notMoreThan.toString()}`]),
  ].join(' and ');
  const says = `${amount.toString()} is ${edges}: the term may be at most ${spokenTerm(maximum)}`;
  const because = [whichTable(table, input), ...variedLater(input)];
  if (table.mark === undefined) return { says, provision: poca('35(2A)'), because };
  return {
    says: `${says}. That section 139(4) had the bands of section 129(4) of the Sentencing Code is from memory`,
    provision: table.source,
    convention: 'defaultTermBandsBefore2015',
    mark: table.mark,
    because,
  };
}

const whichTable = (table: FigureRow<unknown>, { tableOf, termFixed }: DefaultTermInput): Reason => ({
  says: `${tableOf === undefined ? `The term is fixed on ${spoken(termFixed)}` : `The table of ${spoken(tableOf)} is chosen`}: the table in force from ${spoken(table.from)}, whenever the offence was`,
  provision: sca2015('10(1)'),
});

/** Section 39 on an order whose term was first fixed under the earlier table: no authority was found. */
function variedLater({ orderVaried, termFixed, tableOf }: DefaultTermInput): Reason[] {
  const changed = defaultTermBands.history.some(({ from }) => from > termFixed);
  if (orderVaried !== true || !changed) return [];
  const chosen =
    tableOf === undefined
      ? 'the table in force when the term was first fixed is kept'
      : `the table of ${spoken(tableOf)} is used, as chosen`;
  const says = `The order was varied since; the table changed without a saving, and no authority was found: ${chosen}`;
  return [{ says, provision: poca('39'), convention: 'tableForVariedOrder', mark: 'A' }];
}

const mustFix: Reason = {
  says: 'The court must fix a term to be served if the amount is not paid or recovered; serving it does not discharge the debt',
  provision: poca('35(2)'),
  because: [{ says: 'Serving the term does not end the liability to pay', provision: poca('38(5)') }],
};

const choice: Reason = {
  says: 'How long, within the maximum, is for the court: to secure payment, on all the circumstances, and not in proportion to the band',
  provision: MILLS,
  mark: 'V2',
};

function termReason({ term, termFixed }: DefaultTermInput, maximum: Term, within: boolean | null): Reason[] {
  if (term === undefined || within === null) return [];
  const says = `The term of ${spokenTerm(term)} is ${within ? 'within' : 'longer than'} the maximum of ${spokenTerm(maximum)}`;
  if (!needsCalendar(term, maximum)) return [{ says, provision: poca('35(2)'), ...(!within && { met: false }) }];
  return [
    {
      says: `${says}, both counted on the calendar from ${spoken(termFixed)}`,
      provision: poca('35(2)'),
      convention: 'termsComparedOnTheCalendar',
      mark: 'A',
      ...(!within && { met: false }),
    },
  ];
}
