import { type RequestHandler, Router } from 'express';
import { route } from '../http.js';
import { parsed, Problem, refusal } from '../problems.js';
import { nearest } from '../refusals/index.js';
import { ruleNamed, rules } from '../rules/index.js';

export const calculations = () => ({
  calculations: rules.map(({ name, room, summary, provision }) => {
    return { name, room, summary, provision, path: `/v1/calculations/${name}` };
  }),
});

/** Each rule that is useful alone: its facts in, its outcome out. */
export function calculationRoutes(body: RequestHandler): Router {
  const router = Router();
  route(router, '/v1/calculations', {
    get: {
      action: 'law:read',
      answer: (_request, response) => {
        response.json(calculations());
      },
    },
  });
  route(router, '/v1/calculations/:rule', {
    post: {
      action: 'law:apply',
      body,
      answer: (request, response) => {
        const rule = ruleNamed.get(String(request.params['rule']));
        if (rule === undefined) throw noSuchRule(String(request.params['rule']));
        const facts = parsed({ schema: rule.input, law: rule.provision }, request.body);
        response.json(rule.answer(facts as never));
      },
    },
  });
  return router;
}

function noSuchRule(name: string): Problem {
  const near = nearest(name, [...ruleNamed.keys()]);
  const remedy = `${near === undefined ? '' : `did you mean ${near}? `}GET /v1/calculations lists them`;
  const error = refusal(
    'path',
    '/rule',
    'The rule',
    'a name that is not known',
    'no rule has this name',
    'RFC 9110, s 15.5.5',
    remedy,
  );
  return new Problem('not-found', 'No rule has this name.', [error]);
}
