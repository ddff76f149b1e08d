import {
  complianceOrderCommencement,
  conventions,
  coreVersion,
  coverage,
  figures,
  lawAsAt,
  lawVersion,
  LocalDate,
  offences,
  part2Commencement,
  priceIndices,
  priorityOrderKinds,
  propertyOrders,
  REFORM_2026_EARLIEST,
  schedule2Listing,
} from '@recoup/core';
import { Router } from 'express';
import { z } from 'zod';
import { queryOf, route } from '../http.js';
import { parsed } from '../problems.js';

const law = 'POCA 2002, Sch 2';

export const OffencesQuery = z
  .strictObject({
    date: LocalDate.optional().meta({
      description: 'Only offences that were in law on that day, with whether Schedule 2 lists one committed on it',
      'x-law': law,
    }),
    schedule2: z.enum(['listed', 'notListed', 'open']).optional().meta({
      description: 'With `date`: only offences that are listed, are not, or of which that turns on more facts',
      'x-law': law,
    }),
  })
  .refine(({ date, schedule2 }) => schedule2 === undefined || date !== undefined, {
    path: ['date'],
    error: 'whether Schedule 2 lists an offence depends on its day (POCA 2002, Sch 2): give `date` too',
  });

export const NoQuery = z.strictObject({});

export const bodyOfLaw = (): object => ({
  version: lawVersion,
  asAt: lawAsAt,
  library: coreVersion,
  extent: ['E+W'],
  reform: {
    from: REFORM_2026_EARLIEST,
    says: 'Steps from this day may be under the Crime and Policing Act 2026, Sch 21: its commencement and transition are unverified, and answers are on the rules before it',
  },
  conventions,
  coverage,
  propertyOrders,
});

export const datedFigures = (): object => ({
  law: lawVersion,
  figures,
  commencements: [
    { what: 'Part 2 of the Act: for offences committed on or after', ...part2Commencement },
    { what: 'Compliance orders: for confiscation orders made on or after', ...complianceOrderCommencement },
  ],
  priorityOrders: priorityOrderKinds,
  priceIndices: Object.entries(priceIndices).map(([name, index]) => ({ name, ...index })),
});

/** The body of law as data: what it covers, its offences and its figures, each with source and dates. */
export function lawRoutes(): Router {
  const router = Router();
  route(router, '/v1/law', {
    get: {
      action: 'law:read',
      answer: (request, response) => {
        parsed({ schema: NoQuery, law, in: 'query' }, queryOf(request));
        response.json(bodyOfLaw());
      },
    },
  });
  route(router, '/v1/law/offences', {
    get: {
      action: 'law:read',
      answer: (request, response) => {
        response.json(offencesAsked(parsed({ schema: OffencesQuery, law, in: 'query' }, queryOf(request))));
      },
    },
  });
  route(router, '/v1/law/figures', {
    get: {
      action: 'law:read',
      answer: (request, response) => {
        parsed({ schema: NoQuery, law, in: 'query' }, queryOf(request));
        response.json(datedFigures());
      },
    },
  });
  return router;
}

export function offencesAsked({ date, schedule2: asked }: z.output<typeof OffencesQuery>): object {
  if (date === undefined) return { law: lawVersion, date: null, offences };
  const committed = { from: date, to: date };
  const inLaw = offences.filter(({ inForce = {} }) => (inForce.from ?? date) <= date && date <= (inForce.to ?? date));
  const listed = inLaw.map((offence) => ({ ...offence, schedule2: schedule2Listing(offence.key, committed) }));
  return {
    law: lawVersion,
    date,
    offences: listed.filter(({ schedule2 }) => asked === undefined || asked === sideOf(schedule2)),
  };
}

function sideOf(listing: ReturnType<typeof schedule2Listing>): 'listed' | 'notListed' | 'open' {
  if (listing.kind !== 'decided') return 'open';
  return listing.value.listed ? 'listed' : 'notListed';
}
