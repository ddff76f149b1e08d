import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** The keys of bundles: the one that this Recoup signs with, and those whose signature it believes. */
export interface BundleKeys {
  /** Private key of Ed25519. Without one nothing is exported. */
  readonly signing?: KeyObject | undefined;
  /** Public keys of other Recoups. */
  readonly trusted: readonly KeyObject[];
}

/** Where the keys are: each a file in PEM. */
export interface KeyFiles {
  /** RECOUP_SIGNING_KEY. */
  readonly signing?: string | undefined;
  /** RECOUP_TRUSTED_KEYS: each file may hold several keys. */
  readonly trusted?: readonly string[];
  /** The folder of the embedded store, in which a key is made where none is given. */
  readonly folder?: string | undefined;
}

/** A key that cannot be used: the message says what to do. */
export class CannotUseKey extends Error {
  override readonly name = 'CannotUseKey';
}

/** Reads the keys. @throws CannotUseKey */
export async function readBundleKeys({ signing, trusted = [], folder }: KeyFiles): Promise<BundleKeys> {
  const file = signing ?? (folder === undefined ? undefined : await keyInFolder(folder));
  return {
    signing: file === undefined ? undefined : await signingKeyIn(file),
    trusted: (await Promise.all(trusted.map(publicKeysIn))).flat(),
  };
}

/** Every public key whose signature is believed: this Recoup’s own among them. */
export const believed = ({ signing, trusted }: BundleKeys): KeyObject[] => [
  ...trusted,
  ...(signing === undefined ? [] : [createPublicKey(signing)]),
];

/** The public keys of Ed25519 in a file. @throws CannotUseKey */
export async function publicKeysIn(file: string): Promise<KeyObject[]> {
  const text = await read(file);
  const blocks = text.match(/-----BEGIN PUBLIC KEY-----[^-]*-----END PUBLIC KEY-----/g) ?? [];
  if (blocks.length === 0) throw new CannotUseKey(`${file} holds no public key: give PEM, BEGIN PUBLIC KEY`);
  return blocks.map((block) => ed25519(file, () => createPublicKey(block)));
}

async function signingKeyIn(file: string): Promise<KeyObject> {
  const { mode } = await stat(file).catch((error: unknown) => unreadable(file, error));
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new CannotUseKey(`${file} can be read by others: let its owner alone read it (chmod 600)`);
  }
  const text = await read(file);
  return ed25519(file, () => createPrivateKey(text));
}

function ed25519(file: string, make: () => KeyObject): KeyObject {
  const key = madeOrNothing(make);
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new CannotUseKey(`${file} holds no key of Ed25519 in PEM: make one with openssl genpkey -algorithm ed25519`);
}

function madeOrNothing(make: () => KeyObject): KeyObject | undefined {
  try {
    return make();
  } catch {
    return undefined; // refused by whoever asks, whatever is wrong with it
  }
}

const read = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => unreadable(file, error));

function unreadable(file: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  throw new CannotUseKey(`${file} cannot be read (${code}): give a file that this user may read`);
}

/** The key of an embedded store, made on first use, with its public half beside it for other Recoups. */
async function keyInFolder(folder: string): Promise<string> {
  const file = path.join(folder, 'signing-key.pem');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  if (await isMade(file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 0o600)) {
    const half = path.join(folder, 'signing-key.public.pem');
    await rm(half, { force: true });
    await isMade(half, publicKey.export({ type: 'spki', format: 'pem' }).toString(), 0o644);
  }
  return file;
}

/** Whole or not at all, and once, whoever else starts at the same time. @returns whether it was not there before */
async function isMade(file: string, text: string, mode: number): Promise<boolean> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await writeFile(unfinished, text, { mode, flag: 'wx' });
    await link(unfinished, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return unreadable(file, error);
  } finally {
    await rm(unfinished, { force: true });
  }
}
