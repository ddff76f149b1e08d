import type { ToolKey } from './catalogue.js';
import type { PropertyKind } from './tool.js';

/** For each kind of property, the tools in the order in which they are usually thought of. A guide of ours. */
const ORDER: Readonly<Record<PropertyKind, readonly ToolKey[]>> = {
  cash: ['cash', 'restraint'],
  listedAsset: ['seizure', 'restraint', 'listedAssets'],
  moneyInAccount: ['accountFreezing', 'restraint', 'moratoriumExtension'],
  cryptoassets: ['cryptoassets', 'seizure', 'restraint'],
  land: ['restraint', 'unexplainedWealth', 'civilRecovery'],
  vehicle: ['vehicleDetention', 'seizure', 'restraint'],
  otherGoods: ['seizure', 'restraint'],
  other: ['restraint', 'unexplainedWealth', 'civilRecovery'],
};
const WITHOUT_CONVICTION: readonly ToolKey[] = ['unexplainedWealth', 'civilRecovery', 'revenueFunctions'];

interface Situation {
  readonly property: PropertyKind;
  readonly convictionAimedAt?: boolean | undefined;
}

/** Where a conviction is aimed at, restraint goes first; where none is in reach, the tools that need none are added. */
export function inOrder({ property, convictionAimedAt }: Situation): readonly ToolKey[] {
  const usual = ORDER[property];
  if (convictionAimedAt === undefined) return usual;
  if (!convictionAimedAt) return [...new Set([...usual.filter((tool) => tool !== 'restraint'), ...WITHOUT_CONVICTION])];
  const urgent = usual.filter((tool) => tool === 'cash' || tool === 'vehicleDetention' || tool === 'seizure');
  return [...new Set<ToolKey>([...urgent, 'restraint', ...usual])];
}
