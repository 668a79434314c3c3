import { expect, test } from 'vitest';
import { unitOf } from '$lib/present/screen';

test('a projector shows everything twice as large as the Step page, so that 12 px are 24', () => {
	expect(unitOf(1920, 1080, 1)).toBe(2);
});

test('smaller screens scale in proportion, and larger text scales on top', () => {
	expect(unitOf(1280, 720, 1)).toBeCloseTo((2 * 720) / 1080);
	expect(unitOf(960, 540, 1.5)).toBeCloseTo(1.5);
	// As wide as it needs to be: on a narrower screen the width decides.
	expect(unitOf(1024, 768, 1)).toBeCloseTo(1024 / 800);
});

test('on a screen that stands upright the width decides, and a phone shows about the size of the Step page', () => {
	expect(unitOf(400, 800, 1)).toBe(1);
	expect(unitOf(390, 844, 1)).toBeCloseTo(390 / 400);
});
