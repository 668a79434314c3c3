import { expect, test } from '@playwright/test';
import { goto } from './page';

test('the site works in a folder: nothing it asks for or links to lies outside', async ({
	page,
	baseURL
}) => {
	const outside: string[] = [];
	const broken: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url)) outside.push(url);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) broken.push(response.url());
	});
	page.on('pageerror', (error) => broken.push(error.message));

	await goto(page, '/');
	const links = await page
		.locator('a[href]')
		.evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
	const origin = new URL(baseURL!).origin;

	expect(outside).toEqual([]);
	expect(broken).toEqual([]);
	expect(
		links.filter((link) => link.startsWith(origin) && !`${link}/`.startsWith(baseURL!))
	).toEqual([]);
});
