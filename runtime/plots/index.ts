/** Charts: described as data here, drawn by Vega, for files by node/write-figure.ts. */
export { figureOf, sizes, type Axis, type Chart, type Figure, type Guide, type Point, type Size } from './chart.js';
export { thin, windowMeans, type Mean } from './curves.js';
export { healthFigure, type HealthPicture } from './health-figure.js';
export { heatChart, type HeatChart, type HeatColumn } from './heat-chart.js';
export { lineChart, type Line, type LineChart } from './line-chart.js';
export { lossFigure, lossTerminalChart, type PlottedRun } from './loss-figure.js';
export { parallelChart, type Dimension, type ParallelChart, type ParallelRow } from './parallel-chart.js';
export { specToSvg, toSvg } from './render.js';
export { scatterChart, type ScatterChart, type ScatterPoint } from './scatter-chart.js';
export { terminalChart, type TerminalChart, type TerminalLine } from './terminal-chart.js';
