import { describe, expect, it } from 'vitest';
import { lineChart } from '../../../runtime/plots/line-chart.js';
import { toSvg } from '../../../runtime/plots/render.js';

describe('a figure as SVG', () => {
  it('has outlines and places to a tenth of a pixel, and texts as they are', async () => {
    const points = Array.from({ length: 50 }, (_, i) => ({ x: i / 7, y: Math.sin(i) }));
    const chart = lineChart({ x: { title: 'x' }, y: { title: ' d="1.23456" translate(1.23456)' }, lines: [{ series: 'sin', points }] });
    const svg = await toSvg({ title: 'of 1.23456', charts: [chart] });
    const outlines = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, outline]) => outline).join(' ');
    expect(outlines).toMatch(/L\d+\.\d,/);
    expect(outlines).not.toMatch(/\d\.\d\d/);
    const transforms = [...svg.matchAll(/ transform="([^"]*)"/g)].map(([, transform]) => transform).join(' ');
    expect(transforms).toMatch(/translate\(-?\d+\.\d,/);
    expect(transforms).not.toMatch(/\d\.\d\d/);
    expect(svg).not.toContain(' d=""');
    expect(svg).toContain('of 1.23456');
    expect(svg).toContain(' d=&quot;1.23456&quot; translate(1.23456)');
  });
});
