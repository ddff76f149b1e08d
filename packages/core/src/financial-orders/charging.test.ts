import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { chargingConsequences, ChargingInput } from './index.js';

type Charge = z.input<typeof ChargingInput>['charges'][number];

/** One charge alone, and what is said of it. */
function charged(offence: Charge['offence'], more: Partial<Charge> = {}) {
  const committed = { from: '2021-03-01', to: '2021-09-30' };
  const answer = chargingConsequences(ChargingInput.parse({ charges: [{ id: 'c1', offence, committed, ...more }] }));
  const [one] = answer.kind === 'decided' ? answer.value.charges : [];
  if (one === undefined) throw new Error(answer.kind);
  return one;
}

describe('one charge alone', () => {
  it('closes the section 45 defence for section 25, not for section 25A or for cultivation', () => {
    const closed = (['IA1971_25', 'IA1971_25A', 'MDA_6'] as const).map((key) => charged(key).section45Excluded);
    expect(closed).toEqual([true, false, false]);
  });

  it('shows the panel for an offence that is in it, and for no other', () => {
    expect(charged('MSA_4').ifChargedOnly?.lost).toEqual(['criminalLifestyle']);
    expect(charged('MSA_2').ifChargedOnly).toBeNull();
  });

  it('marks as our own reading what conspiracy leaves in doubt, and nothing else', () => {
    const marks = (more?: Partial<Charge>) => charged('MSA_2', more).reasons.map(({ mark }) => mark);
    expect(marks({ inchoate: 'conspiracy' })).toEqual(['OR', 'OR', undefined, 'OR']);
    expect(marks()).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('says under the criminal lifestyle why Schedule 2 does or does not name the offence', () => {
    const lifestyle = charged('MSA_2').reasons.find(({ provision }) => provision.cite === 'POCA 2002, s 75(2)(a)');
    expect(lifestyle?.because?.map(({ provision }) => provision.cite)).toContain('POCA 2002, Sch 2 para 4(4)');
  });
});
