import { realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CannotStart, configurationFrom, type Environment } from './configuration.js';
import { developmentIdentity } from './identity/index.js';
import { keptDevelopmentKey } from './identity/development-key.js';
import { isRole, ROLES } from './identity/principal.js';

const USAGE = `npm run --silent token -- --subject <who> --roles <role,role> [--scopes <scope,scope>] [--actor <service>]
Roles: ${ROLES.join(', ')}. The token holds for eight hours, at a service on this machine that has no issuer.`;

/**
 * A token of the development identity, for anyone that can be thought of: whoever can read the key in the data folder.
 * @throws CannotStart that says how it is used
 */
export async function tokenFrom(args: readonly string[], env: Environment): Promise<string> {
  const { subject, roles, scopes = '', actor } = optionsOf(args);
  const list = (text: string) => text.split(',').filter((word) => word !== '');
  const known = list(roles ?? '').filter(isRole);
  if (subject === undefined || !/^[\x21-\x7e]{1,255}$/.test(subject))
    throw new CannotStart(`--subject is missing, or has blanks.\n${USAGE}`);
  if (known.length === 0 || known.length < list(roles ?? '').length)
    throw new CannotStart(`--roles names no role, or one that is not known.\n${USAGE}`);
  const key = await keptDevelopmentKey(configurationFrom({ RECOUP_DATA: env['RECOUP_DATA'] }).folder);
  const identity = await developmentIdentity(() => new Date(), key);
  return identity.token({ subject, roles: known, scopes: list(scopes), ...(actor === undefined ? {} : { actor }) });
}

function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { subject: text, roles: text, scopes: text, actor: text };
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch {
    throw new CannotStart(USAGE);
  }
}

async function main(): Promise<void> {
  try {
    process.stdout.write(`${await tokenFrom(process.argv.slice(2), process.env)}\n`);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

const script = process.argv[1];
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) await main();
