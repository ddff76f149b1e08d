import { z } from 'zod';
import { PART_2 } from './part-2.js';
import { PART_5 } from './part-5.js';
import { PART_8 } from './part-8.js';
import type { Tool } from './tool.js';

const rows = [...PART_2, ...PART_5, ...PART_8] as const;

export type ToolKey = (typeof rows)[number]['key'];

/** Every tool: Part 2 and vehicles, the civil tools of Parts 5 and 6, the investigation orders of Parts 7 and 8. */
export const tools: readonly (Tool & { readonly key: ToolKey })[] = rows;

export const ToolKey = z
  .enum(rows.map(({ key }) => key) as [ToolKey, ...ToolKey[]])
  .meta({ id: 'RestraintTool', description: 'A tool of the catalogue', examples: ['accountFreezing'] });
