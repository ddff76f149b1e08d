import compression from 'compression';
import type { RequestHandler } from 'express';

/** Packs answers for who can unpack them; not events, which must arrive as they happen. */
export const compress = (): RequestHandler =>
  compression({
    filter: (request, response) => {
      const type = String(response.getHeader('content-type'));
      return !type.startsWith('text/event-stream') && compression.filter(request, response);
    },
  });
