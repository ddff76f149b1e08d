import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from './schema.js';

export type { components, operations, paths } from './schema.js';

/** Where the service is, and who calls. */
export interface ClientSettings {
  /** Such as `https://recoup.example`, without a slash at the end. */
  readonly baseUrl: string;
  /** A bearer token, or where to get one: it is asked for before each request, so that it can be renewed. */
  readonly token: string | (() => string | Promise<string>);
}

/** A client of the service whose paths, parameters, bodies and replies are those of the contract. */
export type RecoupClient = Client<paths>;

/**
 * A client of the service: `const { data, error } = await client.GET('/v1/cases/{case}', { params: { path: { case: id } } })`.
 * A refusal is `error`, as `application/problem+json` has it; nothing is thrown but where there is no connection.
 *
 * @param settings where the service is, and who calls
 */
export function recoupClient({ baseUrl, token }: ClientSettings): RecoupClient {
  const client = createClient<paths>({ baseUrl });
  const identified: Middleware = {
    async onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
      return request;
    },
  };
  client.use(identified);
  return client;
}
