import type { Plugin } from 'vite';
import type { PackId } from '../src/content/catalogue.ts';
import type { DrawnMap } from '../src/map/drawn-map.ts';

export function drawMaps(root: string): Promise<Readonly<Record<PackId, DrawnMap>>>;
export function decisionMaps(root: string): Plugin;
