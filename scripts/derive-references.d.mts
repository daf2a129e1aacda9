import type { Plugin } from 'vite';

export function references(root: string): Plugin;
