import type { Plugin } from 'vite';

export const sitePages: Plugin;
