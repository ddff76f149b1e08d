// The banks' own files to benefit in which every pound is counted once: `npm run example:statements`.
import { createReadStream, readFileSync } from 'node:fs';
import {
  type AllocateStatementsInput,
  allocateStatements,
  AllocateStatementsInput as Input,
  proveAccounts,
  type ReadFile,
  STEP_SAYS,
} from '@recoup/core';
import { lineReply, readStatement } from '@recoup/api';

/** Reads the files of the folder, proves them, and allocates their lines; prints what a reader checks it by. */
export async function run(folder: string, print: (text: string) => void): Promise<void> {
  const { files, ...request } = JSON.parse(readFileSync(`${folder}/request.json`, 'utf8')) as {
    files: { file: string; account: string }[];
  };
  const read: ReadFile[] = [];
  for (const { file, account } of files) {
    const { report, read: result } = await readStatement(createReadStream(`${folder}/files/${file}`), {
      fileId: file,
      account,
    });
    if (result.kind !== 'read') throw new Error(`${file}: ${result.kind}`);
    read.push({ read: result, sha256: report.sha256 });
    print(
      `${file}: ${report.layout?.title ?? ''}, ${report.counts.kept} read, ${report.counts.refused} refused, balance ${report.balances.map((it) => it.result).join(' and ')}`,
    );
  }

  const proof = proveAccounts(read);
  const currencies = proof.accounts.flatMap((account) => account.currencies);
  for (const { account, overlaps, gaps } of currencies) {
    for (const { files: both, duplicates } of overlaps)
      print(`${account}: ${both.join(' and ')} overlap; ${duplicates} lines stand in both and count once`);
    for (const { says } of gaps) print(`${account}: ${says}`);
  }

  const lines = currencies.flatMap((currency) => Array.from(currency.lines, lineReply));
  const input: AllocateStatementsInput = Input.parse({ ...request, lines });
  const outcome = allocateStatements(input);
  if (outcome.kind !== 'decided') throw new Error(outcome.kind);
  const { counted, proof: sums, netted, review, schedules, propertyLinks, spending } = outcome.value;
  print('');
  for (const { step, amount } of sums.bridge) print(`${amount.padStart(10)}  ${STEP_SAYS[step]}`);
  print(
    `${counted.transfers.padStart(10)}  of it transfers, and ${counted.expenditure} expenditure (${spending.earlierMoney} of it from money held before)`,
  );
  print('\nNetted by itself:');
  for (const pair of netted)
    print(
      `  ${pair.out.on} ${pair.out.account} ${pair.out.amount} ${pair.out.currency} -> ${pair.in.on} ${pair.in.account} ${pair.in.amount} ${pair.in.currency}`,
    );
  print('For review:');
  for (const pair of review) print(`  ${pair.kind} ${pair.id} (${pair.confidence}): ${pair.reasons.join('. ')}`);
  print('Lines of enquiry:');
  for (const [names, , count, , , from, , says] of schedules.enquiries.rows)
    print(`  ${names ?? ''}: ${count ?? ''} line(s) from ${from ?? ''}. ${says ?? ''}`);
  print('Property:');
  for (const { property, item, share, amount } of propertyLinks)
    print(`  ${share} of ${property} (${amount}) was paid for with ${item}`);
}

if (process.argv[1] === import.meta.filename) await run('examples/bank-statements', console.log);
