import { poca } from '../../law/index.js';
import type { Outcome } from '../../reasons/index.js';
import { allMet, type Asked } from '../asked.js';
import type { RestraintConditionsInput } from './input.js';
import { causeToBelieve, notAbandoned } from './on-investigation-or-charge.js';

type Later = 'C3' | 'C4' | 'C5';
type Application = NonNullable<RestraintConditionsInput['application']>;

const UNDER: Readonly<Record<Later, { readonly sections: readonly string[]; readonly subsection: string }>> = {
  C3: { sections: ['19', '20', '27', '28'], subsection: '40(4)' },
  C4: { sections: ['21'], subsection: '40(5)' },
  C5: { sections: ['22'], subsection: '40(6)' },
};

/** The third, fourth and fifth conditions: an application about confiscation is made, or believed to be going to be. */
export function onApplication(condition: Later, input: RestraintConditionsInput): Outcome<boolean> {
  const { sections, subsection } = UNDER[condition];
  const { application } = input;
  const named = `an application under section ${sections.join(', ')}`;
  const isIt = application === undefined ? undefined : application !== null && sections.includes(application.under);
  const there: Asked = {
    met: isIt,
    yes: `There is ${named}`,
    no: `There is no ${named.replace(/^an /, '')}`,
    wanted: `whether ${named} is made or expected (s ${subsection})`,
    pointer: '/application',
    provision: poca(subsection),
  };
  if (application === undefined || application === null || isIt !== true) return allMet([there]);
  return allMet([
    there,
    afoot(application, subsection),
    more(condition, application, input.causeToBelieveBenefit),
    ...notAbandoned(application, '/application', '40(8)'),
  ]);
}

const afoot = ({ stage }: Application, subsection: string): Asked => ({
  met: stage === undefined ? undefined : stage === 'made' || stage === 'believedToBeMade',
  yes: stage === 'made' ? 'It is made and not concluded' : 'The court believes that it will be made',
  no: stage === 'concluded' ? 'It is concluded' : 'It is not to be made',
  wanted: `whether it is made and not concluded, or believed to be going to be made (s ${subsection})`,
  pointer: '/application/stage',
  provision: poca(subsection),
});

function more(condition: Later, application: Application, benefited: boolean | undefined): Asked {
  if (condition === 'C3') return causeToBelieve(benefited, '40(4)');
  const isBenefit = condition === 'C4';
  const what = isBenefit
    ? 'the new benefit will exceed the benefit found'
    : 'the new available amount will exceed the old';
  const subsection = UNDER[condition].subsection;
  return {
    met: isBenefit ? application.causeToBelieveMoreBenefit : application.causeToBelieveMoreAvailable,
    yes: `There is reasonable cause to believe that ${what}`,
    no: `There is no reasonable cause to believe that ${what}`,
    wanted: `whether there is reasonable cause to believe that ${what} (s ${subsection})`,
    pointer: `/application/${isBenefit ? 'causeToBelieveMoreBenefit' : 'causeToBelieveMoreAvailable'}`,
    provision: poca(subsection),
  };
}
