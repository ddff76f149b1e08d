import { expect, it, vi } from 'vitest';

it('examples/embed.ts prints the figures of the trafficking case and reads a chain of reasons aloud', async () => {
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  await import('../../examples/embed.js');
  vi.restoreAllMocks();
  expect(said.slice(0, 9)).toEqual([
    'd1 (prosecution): benefit £273,807.66, available £90,169.31, order £90,169.31',
    'd1 (defence): benefit £209,626.11, available £61,757.03, order £30,000.00',
    'd1 (court): benefit £247,754.87, available £77,609.31, order £55,000.00',
    'd2 (prosecution): benefit £171,015.25, available £76,582.34, order £171,015.25',
    'd2 (defence): benefit £147,614.11, available £10,240.00, order £10,240.00',
    'd2 (court): benefit £157,863.91, available £41,582.34, order £41,582.34',
    'd3 (prosecution): benefit £19,417.03, available £7,379.36, order £7,379.36',
    'd3 (defence): benefit £7,321.18, available £7,379.36, order £7,321.18',
    'd3 (court): benefit forTheCourt, available £7,379.36, order forTheCourt',
  ]);
  expect(said[9]).toContain('The court believes £55,000.00 just, within £77,609.31 [POCA 2002, s 7(3)]');
  expect(said[9]).toContain('  A victim intends to start civil proceedings about the conduct');
  expect(said[10]).toMatch(/^Receipt: [0-9a-f]{64}$/);
});
