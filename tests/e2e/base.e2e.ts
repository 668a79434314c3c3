import { expect, test } from '@playwright/test';
import { goto } from './page';

for (const path of ['/', '/nl', '/compare', '/nl/compare']) {
	test(`in a folder of a site, ${path} asks for nothing and links to nothing outside it`, async ({
		page,
		baseURL
	}) => {
		const { origin, pathname } = new URL(baseURL!);
		const isOutside = (url: string) => url.startsWith(origin) && !`${url}/`.startsWith(baseURL!);
		const asked: string[] = [];
		const broken: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('response', (response) => {
			if (response.status() >= 400) broken.push(response.url());
		});
		page.on('pageerror', (error) => broken.push(error.message));

		await goto(page, path);
		const links = await page
			.locator('a[href]')
			.evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));

		expect(pathname).toBe('/backstep/');
		expect(broken).toEqual([]);
		expect(asked.filter(isOutside)).toEqual([]);
		expect(links.filter(isOutside)).toEqual([]);
	});
}

test('in a folder of a site a long run finds its worker', async ({ page, baseURL }) => {
	const worker = page.waitForEvent('worker');
	await goto(page, '/#data=circles&n=500&net=2-16t-16t-16t-16t-16t-16t-1s&epochs=416');
	expect((await worker).url()).toContain(baseURL!);
	const last = page.getByRole('table', { name: 'Mean loss' }).getByRole('row').last();
	await expect(last.getByRole('rowheader')).toHaveText('416', { timeout: 60_000 });
});
