import { createApp, type Role } from '@recoup/api';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { developmentIdentity } from '../../packages/api/src/identity/index.js';
import { type People, walk } from '../../examples/case-system/run.js';
import { recoupClient } from '../../packages/api/src/client/index.js';
import { embeddedStore } from '../support/stores.js';
import { sha256 } from '../api/house.js';

const store = embeddedStore().open();

it('examples/case-system walks a whole case with the typed client, and prints what its README says', async () => {
  const now = () => new Date();
  const identity = await developmentIdentity(now);
  const server = createServer(createApp({ sha256, store, identity, now }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const person = async (role: Role) => {
    const subject = `example-${role}`;
    return { subject, client: recoupClient({ baseUrl, token: await identity.token({ subject, roles: [role] }) }) };
  };
  const people: People = {
    investigator: await person('investigator'),
    prosecutor: await person('prosecutor'),
    court: await person('court'),
    supervisor: await person('supervisor'),
  };
  const said: string[] = [];
  try {
    const id = await walk(people, 'walk', (line) => said.push(line));
    const readme = readFileSync('examples/case-system/README.md', 'utf8');
    const printed = /```text\n([\s\S]*?)```/.exec(readme)?.[1]?.trim().split('\n');
    expect(said.map((line) => line.replace(id, '<id>'))).toEqual(printed);
    // Asked again under the same keys it is the same case, and nothing that the court found since is overwritten.
    const again: string[] = [];
    await expect(walk(people, 'walk', (line) => again.push(line))).rejects.toThrow(/forbidden/);
    expect(again).toEqual(said.slice(0, 1));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
