import type { Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { CannotStart, serve, settings, stop } from '../../packages/api/src/server.js';

const running: Server[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(stop));
});

async function started(env: Record<string, string>) {
  const printed: string[] = [];
  const warned: string[] = [];
  const server = await serve({ env, print: (line) => printed.push(line), warn: (line) => warned.push(line) });
  running.push(server);
  return { server, printed, warned };
}

describe('starting', () => {
  it('prints the address, the documentation and one curl that works', async () => {
    const { server, printed } = await started({ PORT: '0' });
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(printed[0]).toBe(`Recoup listens on ${at}`);
    expect(printed[1]).toContain(`${at}/docs`);
    const curls = printed.filter((line) => line.includes('curl'));
    expect(curls).toHaveLength(1);
    const [, address = '', header = '', file = ''] =
      /curl -sS (\S+) -H '([^']+)' --data @(\S+)$/.exec(curls[0] ?? '') ?? [];
    expect(existsSync(file)).toBe(true);
    const [name = '', value = ''] = header.split(': ');
    // As curl sends a file given to --data: without its line ends.
    const body = readFileSync(file, 'utf8').replace(/[\r\n]/g, '');
    const answer = await fetch(address, { method: 'POST', headers: { [name]: value }, body });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toHaveProperty('receipt.resultSha256');
  });

  it('writes each line of the log as JSON, with a time', async () => {
    const { server, warned } = await started({ PORT: '0' });
    await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/health`);
    await expect.poll(() => warned.length).toBe(1);
    expect(JSON.parse(warned[0] ?? '')).toMatchObject({
      event: 'request',
      route: '/health',
      time: expect.stringMatching(/Z$/),
    });
  });

  it('warns where others can reach it', async () => {
    const { warned } = await started({ PORT: '0', HOST: '0.0.0.0' });
    expect(warned.join('\n')).toMatch(/no authentication/);
  });

  it('is at 127.0.0.1:3000 unless told otherwise', () => {
    expect(settings({})).toEqual({ port: 3000, host: '127.0.0.1' });
    expect(settings({ PORT: '8080', HOST: '::1' })).toEqual({ port: 8080, host: '::1' });
  });

  it.each([
    [{ PORT: 'http' }, /PORT is "http": give a whole number from 0 to 65535/],
    [{ PORT: '' }, /PORT is "": give/],
    [{ PORT: '70000' }, /PORT is "70000"/],
    [{ PORT: '-1' }, /PORT is "-1"/],
    [{ HOST: '' }, /HOST is "": give the name or address/],
    [{ HOST: 'http://localhost' }, /HOST is/],
  ])('refuses %j', (env, says) => {
    expect(() => settings(env)).toThrow(CannotStart);
    expect(() => settings(env)).toThrow(says);
  });

  it('says what to do when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(started({ PORT: String(port) })).rejects.toThrow(
      `Port ${port} is taken: stop what uses it, or choose another: PORT=${port + 1} npm start`,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('says what to do when the address is not this machine’s', async () => {
    await expect(started({ PORT: '0', HOST: '192.0.2.1' })).rejects.toThrow(/not an address of this machine/);
  });
});

describe('stopping', () => {
  it('takes no new requests', async () => {
    const { server } = await started({ PORT: '0' });
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/health`;
    expect((await fetch(at)).status).toBe(200);
    await stop(server);
    await expect(fetch(at)).rejects.toThrow();
  });
});
