import { type RequestHandler, Router } from 'express';
import { createRequire } from 'node:module';
import path from 'node:path';
import { route } from '../http.js';
import { openApiDocument } from '../openapi/document.js';

const swaggerUi = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** Files of the page, as their package has them. */
const files = {
  '/docs/swagger-ui.css': 'swagger-ui.css',
  '/docs/swagger-ui-bundle.js': 'swagger-ui-bundle.js',
  '/docs/favicon.png': 'favicon-32x32.png',
} as const;

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Recoup API</title>
    <link rel="icon" type="image/png" href="/docs/favicon.png">
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <main id="docs"></main>
    <noscript><p>The contract itself is at <a href="/openapi.json">/openapi.json</a>.</p></noscript>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

const start = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  syntaxHighlight: false,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  validatorUrl: null,
});
`;

/** Only this page runs scripts, and only ours; Swagger UI writes style attributes and draws with data images. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const underPolicy: RequestHandler = (_request, response, next) => {
  response.set('Content-Security-Policy', policy);
  next();
};

/** The contract, and a page to read it and try it on. Nothing on it comes from elsewhere. */
export function docsRoutes(): Router {
  const router = Router();
  router.use('/docs', underPolicy);
  route(router, '/', {
    get: {
      action: 'public:read',
      answer: (_request, response) => {
        response.redirect(302, '/docs');
      },
    },
  });
  route(router, '/openapi.json', {
    get: {
      action: 'public:read',
      answer: (_request, response) => {
        response.json(openApiDocument());
      },
    },
  });
  route(router, '/docs', {
    get: {
      action: 'public:read',
      answer: (_request, response) => {
        response.type('html').send(page);
      },
    },
  });
  route(router, '/docs/start.js', {
    get: {
      action: 'public:read',
      answer: (_request, response) => {
        response.type('text/javascript').send(start);
      },
    },
  });
  for (const [at, file] of Object.entries(files)) {
    route(router, at, {
      get: {
        action: 'public:read',
        answer: (_request, response) => {
          response.sendFile(file, { root: swaggerUi, maxAge: '1h' });
        },
      },
    });
  }
  return router;
}
