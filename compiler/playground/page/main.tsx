import { render } from 'preact';
import { watchSpec } from './analysis.js';
import { App } from './app.js';
import './page.css';

render(<App />, document.getElementById('app') as HTMLElement);
watchSpec();
