/** A citation a reader can follow: a section of an Act, a paragraph of an instrument, a rule, or a judgment. */
export interface Provision {
  readonly kind: 'act' | 'si' | 'rules' | 'judgment';
  /** As a lawyer writes it, e.g. `POCA 2002, s 7(1)`. */
  readonly cite: string;
  /** Public address of the text, on legislation.gov.uk for legislation. */
  readonly url: string;
}

const LEGISLATION = 'https://www.legislation.gov.uk/';

const known = new Map<string, Provision>();

/** One object for one citation, however often it is cited. */
function cited(kind: Provision['kind'], cite: string, url: string): Provision {
  const found = known.get(cite);
  if (found !== undefined) return found;
  const made: Provision = Object.freeze({ kind, cite, url });
  known.set(cite, made);
  return made;
}

/** The part of `7(2)(a)` or `10A(1)` that has a page of its own: `7`, `10A`. */
const page = (at: string): string => /^[0-9A-Z]+/.exec(at)?.[0] ?? at;

const act = (name: string, path: string) => {
  const sections = new Map<string, Provision>();
  /** @param at section and subsection, e.g. `'7(2)(a)'` */
  return (at: string): Provision => {
    const found = sections.get(at) ?? cited('act', `${name}, s ${at}`, `${LEGISLATION}${path}/section/${page(at)}`);
    sections.set(at, found);
    return found;
  };
};

const schedule =
  (name: string, path: string) =>
  /** @param number the schedule; @param at paragraph, e.g. `'4(4)'` */
  (number: string, at?: string): Provision =>
    cited(
      'act',
      at === undefined ? `${name}, Sch ${number}` : `${name}, Sch ${number} para ${at}`,
      `${LEGISLATION}${path}/schedule/${number}`,
    );

const instrument =
  (name: string, path: string, unit: 'art' | 'reg') =>
  (at?: string): Provision =>
    cited('si', at === undefined ? name : `${name}, ${unit} ${at}`, `${LEGISLATION}${path}/made`);

/** Proceeds of Crime Act 2002, by section. */
export const poca = act('POCA 2002', 'ukpga/2002/29');
/** Proceeds of Crime Act 2002, by schedule and paragraph. */
export const pocaSchedule = schedule('POCA 2002', 'ukpga/2002/29');
/** Serious Crime Act 2015. */
export const sca2015 = act('Serious Crime Act 2015', 'ukpga/2015/9');
export const sca2015Schedule = schedule('Serious Crime Act 2015', 'ukpga/2015/9');
/** Modern Slavery Act 2015. */
export const msa2015 = act('Modern Slavery Act 2015', 'ukpga/2015/30');
export const msa2015Schedule = schedule('Modern Slavery Act 2015', 'ukpga/2015/30');
/** The Sentencing Code: Sentencing Act 2020, Parts 2 to 13. */
export const sentencingCode = act('Sentencing Code (Sentencing Act 2020)', 'ukpga/2020/17');
/** Powers of Criminal Courts (Sentencing) Act 2000. */
export const pccsa2000 = act('PCC(S)A 2000', 'ukpga/2000/6');
/** Insolvency Act 1986. */
export const insolvencyAct1986 = act('Insolvency Act 1986', 'ukpga/1986/45');
/** Human Rights Act 1998. */
export const hra1998 = act('Human Rights Act 1998', 'ukpga/1998/42');
/** Interpretation Act 1978. */
export const interpretationAct1978Schedule = schedule('Interpretation Act 1978', 'ukpga/1978/30');
/** Crime and Policing Act 2026. */
export const cpa2026Schedule = schedule('Crime and Policing Act 2026', 'ukpga/2026/20');
/** SI 2003/333: commencement of POCA Part 2 and its savings. */
export const si2003no333 = instrument('SI 2003/333', 'uksi/2003/333', 'art');
/** SI 2015/820: commencement of the Serious Crime Act 2015 changes. */
export const si2015no820 = instrument('SI 2015/820', 'uksi/2015/820', 'reg');
/** SI 2015/1476: commencement of the Modern Slavery Act 2015 and its savings. */
export const si2015no1476 = instrument('SI 2015/1476', 'uksi/2015/1476', 'reg');
/** SI 2016/243: slavery and trafficking reparation orders as priority orders. */
export const si2016no243 = instrument('SI 2016/243', 'uksi/2016/243', 'reg');
/** SI 2020/1309, reg 5: Immigration Act 1971 s 25B. */
export const si2020no1309 = instrument('SI 2020/1309', 'uksi/2020/1309', 'reg');

/** Criminal Procedure Rules 2025 (SI 2025/909). */
export const crimPR2025 = (rule: string): Provision =>
  cited('rules', `CrimPR 2025 (SI 2025/909), r ${rule}`, `${LEGISLATION}uksi/2025/909`);

/** Any other Act, by its short name and legislation.gov.uk path. */
export const otherAct = (name: string, path: string, at: string): Provision => act(name, path)(at);

/** A judgment, cited by its neutral citation. */
export const judgment = (cite: string, url: string): Provision => cited('judgment', cite, url);
