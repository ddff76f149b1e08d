import { z } from 'zod';
import { fact, Text } from '../../case-file/index.js';
import type { Provision } from '../../law/index.js';
import type { MissingFact, Reason } from '../../reasons/index.js';

const Exhibit = z
  .strictObject({
    exhibit: fact(Text, 'Exhibit reference', 'CrimPR 2025, r 33.5'),
    page: z.int().min(1).optional(),
    line: z.int().min(1).optional(),
  })
  .meta({ id: 'RestraintExhibit', description: 'Where in the exhibits a fact is shown' });

/** One matter, answered: with what is known and where it is shown, or that nothing is known. Silence is not an answer. */
export const factorAnswer = (nothing: 'noEvidence' | 'noneKnown', law: string) =>
  z.discriminatedUnion('answer', [
    z.strictObject({
      answer: z.literal(nothing === 'noEvidence' ? 'evidence' : 'disclosed'),
      says: fact(Text, 'What is known, in the words of the maker of the statement', law),
      evidence: fact(
        z
          .array(Exhibit)
          .min(1, { error: 'no exhibit is named: give the one that shows it, or answer that nothing is known' }),
        'The exhibits that show it',
        law,
      ),
    }),
    z.strictObject({
      answer: z.literal(nothing),
      enquiries: fact(Text.optional(), 'What was looked for, and where', law),
    }),
  ]);

/** A matter to be answered. */
export interface Matter<K extends string> {
  readonly key: K;
  /** What it is, as it stands after "about" and before a colon. */
  readonly about: string;
}

type Answer =
  | {
      readonly answer: 'evidence' | 'disclosed';
      readonly says: string;
      readonly evidence: readonly {
        readonly exhibit: string;
        readonly page?: number | undefined;
        readonly line?: number | undefined;
      }[];
    }
  | { readonly answer: 'noEvidence' | 'noneKnown'; readonly enquiries?: string | undefined };

/** One matter as it is said aloud. */
export function answered(about: string, given: Answer, provision: Provision): Reason {
  const named = `${about.charAt(0).toUpperCase()}${about.slice(1)}`;
  if ('evidence' in given) {
    return { says: `${named}: ${given.says}`, provision, mark: 'G', evidence: given.evidence };
  }
  const looked = given.enquiries === undefined ? '' : ` (${given.enquiries})`;
  const nothing = given.answer === 'noEvidence' ? 'no evidence' : 'none known';
  return { says: `${named}: ${nothing}${looked}`, provision, met: false, mark: 'G' };
}

/** The matters that are not answered, as facts that are wanted. */
export const unanswered = <K extends string>(
  matters: readonly Matter<K>[],
  given: Readonly<Partial<Record<K, unknown>>>,
  at: string,
  nothing: string,
): MissingFact[] =>
  matters
    .filter(({ key }) => given[key] === undefined)
    .map(({ key, about }) => ({ pointer: `${at}/${key}`, wanted: `${about}; "${nothing}" is an answer` }));
