import { html, type TemplateResult } from 'lit/html.js';
import { PATHS, type IconName } from './icons.js';

/** An icon in a template, which imports the drawings it needs. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
