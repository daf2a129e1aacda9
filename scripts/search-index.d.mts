import type { Plugin } from 'vite';

export function searchIndex(root: string): Plugin;
