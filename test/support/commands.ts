import { readText } from './determination.js';

/** A command of a README, as a request: `curl`, or `sed 's/one/other/' file | curl … --data @-`. */
export interface Command {
  readonly says: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What the README shows of the answer: JSON that it holds, or lines that are in it. */
  readonly shown: { readonly kind: string; readonly text: string };
}

const BLOCK = /```sh\n(?<command>[^`]*?curl[^`]*)```\n\n```(?<kind>\w+)\n(?<text>[^`]*)```/g;

/** Every command of a README with what is shown under it. @throws for a command that is not read here */
export const commandsOf = (readme: string): Command[] =>
  [...readme.matchAll(BLOCK)].map(({ groups: { command = '', kind = '', text = '' } = {} }) => ({
    ...requestOf(command.replaceAll('\\\n', ' ').replaceAll('\n', ' ').trim()),
    shown: { kind, text },
  }));

function requestOf(says: string): Omit<Command, 'shown'> {
  const { path } = /\$RECOUP(?<path>[^\s"]+)/.exec(says)?.groups ?? {};
  const { file } = /--data(?:-binary)? @(?<file>\S+)/.exec(says)?.groups ?? {};
  if (path === undefined || file === undefined || !says.includes('-H "$AUTH"'))
    throw new Error(`not a command that this reads: ${says}`);
  const headers = [...says.matchAll(/-H '([\w-]+): ([^']+)'/g)].map(([, name = '', value = '']) => [name, value]);
  return { says, path, headers: Object.fromEntries(headers) as Record<string, string>, body: bodyOf(says, file) };
}

function bodyOf(says: string, file: string): string {
  if (file !== '-') return readText(file);
  const { one, other, source } =
    /^sed 's\/(?<one>[^/]+)\/(?<other>[^/]+)\/' (?<source>\S+) \|/.exec(says)?.groups ?? {};
  if (one === undefined || other === undefined || source === undefined) throw new Error(`nothing is piped: ${says}`);
  return readText(source)
    .split('\n')
    .map((line) => line.replace(one, other))
    .join('\n');
}
