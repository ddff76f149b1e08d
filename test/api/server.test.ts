import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CannotStart } from '../../packages/api/src/configuration.js';
import { keptDevelopmentKey } from '../../packages/api/src/identity/development-key.js';
import { exampleIn, type Running, serve } from '../../packages/api/src/server.js';
import { tokenFrom } from '../../packages/api/src/token.js';
import { emptyFolder } from '../support/folders.js';
import { embeddedStore } from '../support/stores.js';
import { Issuer } from './issuer.js';

const store = embeddedStore();
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
const emptyData = () => {
  const folder = emptyFolder('server');
  folders.push(folder);
  return folder;
};
/** A data folder in which the store is made already. */
const data = async (): Promise<string> => {
  const settings = await store.fresh();
  return settings.kind === 'embedded' ? settings.folder : '';
};

const running: Running[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
});

async function started(env: Record<string, string> = {}, example?: ReturnType<typeof exampleIn>) {
  const printed: string[] = [];
  const warned: string[] = [];
  const RECOUP_DATA = env['RECOUP_DATA'] ?? (await data());
  const service = await serve({
    env: { PORT: '0', ...env, RECOUP_DATA },
    print: (line) => printed.push(line),
    warn: (line) => warned.push(line),
    example,
  });
  running.push(service);
  return { ...service, printed, warned, folder: RECOUP_DATA };
}

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe('starting without an issuer', () => {
  it('prints the address, the documentation and one curl that works; the token is in it, and nowhere else', async () => {
    const { address, printed, warned } = await started();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(printed[0]).toBe(`Recoup listens on ${address}`);
    expect(printed[1]).toContain(`${address}/docs`);
    const curls = printed.filter((line) => line.includes('curl'));
    expect(curls).toHaveLength(1);
    const [, asked = '', authorization = '', type = '', file = ''] =
      /curl -sS (\S+) -H 'Authorization: ([^']+)' -H 'Content-Type: ([^']+)' --data @(\S+)$/.exec(curls[0] ?? '') ?? [];
    expect(existsSync(file)).toBe(true);
    // As curl sends a file given to --data: without its line ends.
    const body = readFileSync(file, 'utf8').replace(/[\r\n]/g, '');
    const answer = await fetch(asked, { method: 'POST', headers: { authorization, 'content-type': type }, body });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toHaveProperty('receipt.resultSha256');
    const token = authorization.replace('Bearer ', '');
    expect([...printed, ...warned].join('\n').split(token)).toHaveLength(2);
    expect((await fetch(`${address}/v1/law`)).status).toBe(401);
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    await expect.poll(() => warned.length).toBe(3);
    const line = { event: 'request', route: '/ready', time: expect.stringMatching(/Z$/), ms: expect.any(Number) };
    expect(JSON.parse(warned[2] ?? '')).toMatchObject(line);
  });

  it('takes tokens of anyone that its key makes: the key is the owner’s alone, and outlives a restart', async () => {
    const folder = await data();
    const token = await tokenFrom(['--subject', 'second-person', '--roles', 'court'], { RECOUP_DATA: folder });
    const { address, stop } = await started({ RECOUP_DATA: folder });
    const compute = (at: string) =>
      fetch(`${at}/v1/calculations/relevant-day`, {
        method: 'POST',
        headers: { ...bearer(token).headers, 'content-type': 'application/json' },
        body: '{"proceedingsStarted":"2024-06-15"}',
      });
    expect((await compute(address)).status).toBe(200);
    expect(statSync(path.join(folder, 'development-key.json')).mode & 0o777).toBe(0o600);
    // Another does not get the folder meanwhile.
    await expect(started({ RECOUP_DATA: folder })).rejects.toThrow(/in use by process \d+/);
    await stop();
    const again = await started({ RECOUP_DATA: folder, RECOUP_LOG: 'failures' });
    expect((await compute(again.address)).status).toBe(200);
    const stranger = await tokenFrom(['--subject', 'stranger', '--roles', 'court'], { RECOUP_DATA: emptyData() });
    expect((await fetch(`${again.address}/v1/law`, bearer(stranger))).status).toBe(401);
    await again.stop();
    expect(again.warned.map((each) => JSON.parse(each).event)).toEqual(['stopping']);
  });
});

describe('starting with an issuer', () => {
  it('may listen anywhere, takes its tokens alone, and prints nothing: what it prints is for the auditor', async () => {
    const issuer = await new Issuer().start();
    const env = { HOST: '0.0.0.0', RECOUP_ISSUER: issuer.at, RECOUP_AUDIENCE: 'recoup' };
    const { address, printed, warned, folder } = await started(env);
    const at = address.replace('0.0.0.0', '127.0.0.1');
    expect((await fetch(`${at}/v1/law`, bearer(await issuer.token()))).status).toBe(200);
    expect((await fetch(`${at}/v1/law`, bearer(await issuer.token({ aud: 'other' })))).status).toBe(401);
    const own = await tokenFrom(['--subject', 'developer', '--roles', 'court'], { RECOUP_DATA: folder });
    expect((await fetch(`${at}/v1/law`, bearer(own))).status).toBe(401);
    expect(printed).toEqual([]);
    expect(JSON.parse(warned[0] ?? '')).toMatchObject({ event: 'started', address });
    await issuer.stop();
  });
});

describe('it does not start', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1'])('on %s without an issuer', async (HOST) => {
    const folder = emptyData();
    const start = started({ HOST, RECOUP_DATA: folder });
    await expect(start).rejects.toThrow(CannotStart);
    await expect(start).rejects.toThrow(/no issuer says who calls/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('where the port is taken, and says what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const folder = await data();
    await expect(started({ PORT: String(port), RECOUP_DATA: folder })).rejects.toThrow(
      `Port ${port} is taken: stop what uses it, or choose another: PORT=${port + 1} npm start`,
    );
    await new Promise((resolve) => other.close(resolve));
    // It has let go of the store.
    await started({ RECOUP_DATA: folder });
  });

  it('at an address that is not this machine’s', async () => {
    const env = { HOST: '192.0.2.1', RECOUP_ISSUER: 'https://issuer.example', RECOUP_AUDIENCE: 'recoup' };
    await expect(started(env)).rejects.toThrow(/not an address of this machine/);
  });

  it('where the database cannot be reached, and does not repeat its address', async () => {
    const DATABASE_URL = 'postgres://recoup:hunter22@127.0.0.1:1/recoup';
    const start = started({ DATABASE_URL, RECOUP_DATA: emptyData() });
    await expect(start).rejects.toThrow(/^DATABASE_URL: nothing listens there/);
    await expect(start).rejects.not.toThrow(/hunter22/);
  });
});

describe('the development key', () => {
  const file = (folder: string) => path.join(folder, 'development-key.json');

  it('is made once, whoever else starts at the same time', async () => {
    const folder = path.join(emptyData(), 'new');
    const keys = await Promise.all(Array.from({ length: 8 }, () => keptDevelopmentKey(folder)));
    expect(new Set(keys.map(({ d }) => d)).size).toBe(1);
    expect(readdirSync(folder)).toEqual(['development-key.json']);
  });

  it('is refused where others can read it', async () => {
    const folder = emptyData();
    await keptDevelopmentKey(folder);
    chmodSync(file(folder), 0o640);
    await expect(keptDevelopmentKey(folder)).rejects.toThrow(/can be read by others: delete it/);
  });

  it('is refused where it is none', async () => {
    const folder = emptyData();
    mkdirSync(folder, { recursive: true });
    writeFileSync(file(folder), '{}', { mode: 0o600 });
    await expect(keptDevelopmentKey(folder)).rejects.toThrow(/holds no key: delete it/);
  });

  it.each([
    [[], /--subject is missing/],
    [['--subject', 'a b', '--roles', 'court'], /--subject/],
    [['--subject', 'a'], /--roles names no role/],
    [['--subject', 'a', '--roles', 'court,king'], /--roles names no role, or one that is not known/],
    [['--who', 'a'], /^npm run --silent token/],
  ])('makes no token for %j', async (args, says) => {
    await expect(tokenFrom(args, { RECOUP_DATA: emptyData() })).rejects.toThrow(says);
  });
});

describe('stopping', () => {
  it('answers what was asked, takes nothing new, and lets go of the store', async () => {
    const { address, stop, folder, warned } = await started();
    const token = await tokenFrom(['--subject', 'a', '--roles', 'court'], { RECOUP_DATA: folder });
    let isAnswered = false;
    const headers = { ...bearer(token).headers, 'content-type': 'application/json', expect: '100-continue' };
    const answer = new Promise<number>((resolve, reject) => {
      const sent = httpRequest(`${address}/v1/calculations/relevant-day`, { method: 'POST', headers }, (response) => {
        isAnswered = true;
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      });
      sent.on('error', reject);
      sent.once('continue', () => {
        const stopped = Promise.all([stop(), stop()]);
        setTimeout(() => {
          expect(isAnswered).toBe(false);
          sent.end('{"proceedingsStarted":"2024-06-15"}');
          stopped.catch(reject);
        }, 100);
      });
      sent.flushHeaders();
    });
    expect(await answer).toBe(200);
    await stop();
    await expect(fetch(`${address}/health`)).rejects.toThrow();
    expect(warned.map((line) => JSON.parse(line).event)).toEqual(['stopping', 'request']);
    await started({ RECOUP_DATA: folder });
  });
});

describe('the example that is kept', () => {
  it('is the case of the story, as it stood on its day: its account, its orders, its picture', async () => {
    const { printed } = await started({}, exampleIn('examples/trafficking-case'));
    const at = printed.map((line) => /(http\S+\/v1\/cases\/\S+)$/.exec(line)?.[1]).find((found) => found !== undefined);
    const [token = ''] = /eyJ[\w.-]+/.exec(printed.join('\n')) ?? [];
    const ask = async (question: string, accept = 'application/json') => {
      const response = await fetch(`${at ?? ''}/${question}`, {
        headers: { ...bearer(token).headers, accept },
      });
      expect(response.status).toBe(200);
      return response;
    };
    const account = (await (await ask('account?asAt=2026-08-03')).json()) as { value: { orders: unknown[] } };
    // The Second's order, £41,582.34, with 81 days at 8%: the story works it out.
    expect(account.value.orders).toMatchObject([{ balance: '50240.00' }, { balance: '42320.57' }]);
    const { gate } = (await (await ask('gate?stage=postOrder&asAt=2026-08-03')).json()) as {
      gate: { value: { unanswered: { defendant: string; order: string }[] } };
    };
    const open = (defendant: string) =>
      gate.value.unanswered.flatMap((each) => (each.defendant === defendant ? [each.order] : []));
    expect([open('d1'), open('d2')]).toEqual([[], ['complianceOrder', 'enforcement']]);
    const picture = await (await ask('timeline?asAt=2026-08-03', 'image/svg+xml')).text();
    // Each at the stage where the defendant stands: the Third is not asked what follows an order that is not made.
    expect(picture).toContain(
      'Not answered. After the order: Compliance order, and in it a ban on travel abroad (d2): POCA 2002, s 13A, a duty of the court; Enforcement of the confiscation order (d2): POCA 2002, s 35.',
    );
    expect(picture).toContain(
      'Not answered. At sentence: Compliance order, and in it a ban on travel abroad (d3): POCA 2002, s 13A, a duty of the court.',
    );
    expect(picture).toContain('Orders that nobody has answered');
  });
});
