import { expect, test } from 'vitest';
import { missingPackages } from '../../scripts/install.mjs';

const there = () => true;
const wanted = {
	'': {},
	'node_modules/vite': { version: '8.3.8' },
	'node_modules/fsevents': { version: '2.3.3', optional: true }
};

test('nothing is missing when npm wrote down the wanted versions, but for optional ones', () => {
	expect(missingPackages(wanted, { 'node_modules/vite': { version: '8.3.8' } }, there)).toEqual([]);
});

test('another version is missing', () => {
	const installed = { 'node_modules/vite': { version: '8.3.7' } };
	expect(missingPackages(wanted, installed, there)).toEqual(['node_modules/vite']);
});

test('a package whose folder is gone is missing', () => {
	const installed = { 'node_modules/vite': { version: '8.3.8' } };
	expect(missingPackages(wanted, installed, () => false)).toEqual(['node_modules/vite']);
});

test('before the first install everything but the optional is missing', () => {
	expect(missingPackages(wanted, {}, there)).toEqual(['node_modules/vite']);
});
