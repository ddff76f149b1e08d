import { inForceOn, poca } from '../../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../../reasons/index.js';
import { allMet, type Asked, isClosed, not } from '../asked.js';
import { testOnInvestigation } from '../figures.js';
import type { RestraintConditionsInput } from './input.js';
import { proceedingsConcluded } from './proceedings-concluded.js';

/** Whether there is cause to believe that the defendant has benefited: conditions 1 (before 1 June 2015), 2 and 3. */
export const causeToBelieve = (met: boolean | undefined, subsection: string): Asked => ({
  met,
  yes: 'There is reasonable cause to believe that the defendant has benefited',
  no: 'There is no reasonable cause to believe that the defendant has benefited',
  wanted: `whether there is reasonable cause to believe that the defendant has benefited (s ${subsection})`,
  pointer: '/causeToBelieveBenefit',
  provision: poca(subsection),
});

/** Neither undue delay nor a prosecutor who does not mean to go on: s 40(7), (8). */
export const notAbandoned = (
  facts: { readonly undueDelay?: boolean | undefined; readonly prosecutorIntendsToProceed?: boolean | undefined },
  at: string,
  subsection: '40(7)' | '40(8)',
): readonly Asked[] => [
  {
    met: not(facts.undueDelay),
    yes: 'The court does not believe that there was undue delay in going on',
    no: 'The court believes that there was undue delay in going on',
    wanted: `whether there was undue delay in going on (s ${subsection}(a))`,
    pointer: `${at}/undueDelay`,
    provision: poca(`${subsection}(a)`),
  },
  {
    met: facts.prosecutorIntendsToProceed,
    yes: 'The prosecutor intends to proceed',
    no: 'The prosecutor does not intend to proceed',
    wanted: `whether the prosecutor intends to proceed (s ${subsection}(b))`,
    pointer: `${at}/prosecutorIntendsToProceed`,
    provision: poca(`${subsection}(b)`),
  },
];

/** The first condition: s 40(2). */
export function onInvestigation(input: RestraintConditionsInput): Outcome<boolean> {
  const { investigation, applicationMade, causeToBelieveBenefit } = input;
  const started: Asked = {
    met: investigation === undefined ? undefined : investigation !== null,
    yes: 'A criminal investigation with regard to an offence has been started in England and Wales',
    no: 'No criminal investigation has been started',
    wanted: 'whether a criminal investigation has been started in England and Wales (s 40(2)(a))',
    pointer: '/investigation',
    provision: poca('40(2)(a)'),
  };
  // Grounds belong to an investigation: until there is one, that is the fact wanted.
  if (investigation === undefined || investigation === null) return allMet([started]);
  const suspicion = inForceOn(testOnInvestigation, applicationMade)?.value === 'suspect';
  const grounds: Asked = suspicion
    ? {
        met: investigation.groundsToSuspectBenefit,
        yes: 'There are reasonable grounds to suspect that the alleged offender has benefited',
        no: 'There are no reasonable grounds, objectively, to suspect that the alleged offender has benefited',
        wanted: 'whether there are reasonable grounds to suspect benefit (s 40(2)(b))',
        pointer: '/investigation/groundsToSuspectBenefit',
        provision: poca('40(2)(b)'),
      }
    : causeToBelieve(causeToBelieveBenefit, '40(2)(b)');
  return allMet([started, grounds]);
}

/** The second condition: s 40(3), (7). */
export function onProceedings({ proceedings, causeToBelieveBenefit }: RestraintConditionsInput): Outcome<boolean> {
  const started: Asked = {
    met: proceedings === undefined ? undefined : proceedings !== null,
    yes: 'Proceedings for an offence have been started in England and Wales',
    no: 'No proceedings have been started',
    wanted: 'whether proceedings for an offence have been started (ss 40(3)(a), 85(1))',
    pointer: '/proceedings',
    provision: poca('40(3)(a)'),
  };
  if (proceedings === undefined || proceedings === null) return allMet([started]);
  const ended = proceedingsConcluded(proceedings, '/proceedings');
  const others = [
    started,
    causeToBelieve(causeToBelieveBenefit, '40(3)(b)'),
    ...notAbandoned(proceedings, '/proceedings', '40(7)'),
  ];
  if (ended.kind === 'decided') {
    const says = ended.value ? 'The proceedings are concluded' : 'The proceedings are not concluded';
    const about: Reason = { says, provision: poca('40(3)(a)'), because: ended.reasons };
    const rest = allMet(others, { ...about, ...(ended.value && { met: false }) });
    return ended.value ? decided(false, ...rest.reasons) : rest;
  }
  const rest = allMet(others, ...ended.reasons);
  if (isClosed(others) || ended.kind !== 'factsMissing') return rest;
  const missing = rest.kind === 'factsMissing' ? rest.facts : [];
  return factsMissing([...ended.facts, ...missing], ...rest.reasons);
}
