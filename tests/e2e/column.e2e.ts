import { expect, test } from '@playwright/test';
import { goto } from './page';

for (const [width, height] of [
	[1280, 720],
	[1024, 768],
	[1440, 900]
] as const)
	test(`at ${width} × ${height} the matrix and the numbers are one click away, in sight`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await goto(page, '/#data=xor&step=12');
		const choose = (name: string) => page.getByRole('button', { name, exact: true }).click();
		await expect(page.locator('.equations').first()).toBeInViewport({ ratio: 0.5 });
		await choose('Matrix');
		await expect(page.locator('[data-cell="0.0"]')).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-cell="0.0"]')).toBeInViewport({ ratio: 1 });
		await choose('Numbers');
		await expect(page.getByRole('button', { name: /^Change weight w₁₁/ })).toBeInViewport();
	});

test('where there is room for more, the equation stays', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await goto(page, '/#data=xor&step=12');
	for (const name of ['Numbers', 'Matrix']) {
		await page.getByRole('button', { name, exact: true }).click();
		await expect(page.locator('.equations').first()).toBeInViewport({ ratio: 1 });
	}
	await expect(page.locator('[data-cell="3.1"]')).toBeInViewport({ ratio: 1 });
});
