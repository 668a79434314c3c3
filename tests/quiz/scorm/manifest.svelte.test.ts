import { expect, test } from 'vitest';
import { manifestXml, type Contents } from '$lib/quiz/scorm/manifest';

// In a browser, for its XML parser.

const CONTENTS: Contents = {
	id: 'backstep-xor-1a2b3c',
	title: 'Week 3: <dz> & "friends" \u0000 \uD800 🙂',
	launch: 'nl/scorm.html',
	files: ['scorm.html', '_app/immutable/chunks/a&b.js'],
	pass: 60
};
const ADL = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const IMS = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';

function read(contents: Contents): Document {
	const xml = new DOMParser().parseFromString(manifestXml(contents), 'application/xml');
	expect(xml.querySelector('parsererror')?.textContent).toBeUndefined();
	return xml;
}

test('the manifest has what SCORM 1.2 requires, in its order, and every reference leads somewhere', () => {
	const xml = read(CONTENTS);
	const root = xml.documentElement;
	expect([root.localName, root.namespaceURI, root.getAttribute('identifier')]).toEqual([
		'manifest',
		IMS,
		CONTENTS.id
	]);
	expect([...root.children].map(({ localName }) => localName)).toEqual([
		'metadata',
		'organizations',
		'resources'
	]);
	const text = (name: string): string | null | undefined => xml.querySelector(name)?.textContent;
	expect([text('schema'), text('schemaversion')]).toEqual(['ADL SCORM', '1.2']);
	const organization = xml.querySelector('organization')!;
	expect(xml.querySelector('organizations')!.getAttribute('default')).toBe(
		organization.getAttribute('identifier')
	);
	const item = xml.querySelector('item')!;
	const resource = xml.querySelector('resource')!;
	expect(item.getAttribute('identifierref')).toBe(resource.getAttribute('identifier'));
	expect([...item.children].map(({ localName }) => localName)).toEqual(['title', 'masteryscore']);
	expect(resource.getAttributeNS(ADL, 'scormtype')).toBe('sco');
	expect(resource.getAttribute('type')).toBe('webcontent');
	const files = [...xml.querySelectorAll('file')].map((file) => file.getAttribute('href'));
	expect(files).toEqual([CONTENTS.launch, ...CONTENTS.files]);
	expect(files).toContain(resource.getAttribute('href'));
	const ids = [...xml.querySelectorAll('[identifier]')].map((one) =>
		one.getAttribute('identifier')!
	);
	expect(new Set(ids).size).toBe(ids.length);
	// xsd:ID
	for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
});

test('a title may have any characters, and is cut where the schema ends it', () => {
	const title = (given: string): string =>
		read({ ...CONTENTS, title: given }).querySelector('item > title')!.textContent;
	expect(title(CONTENTS.title)).toBe('Week 3: <dz> & "friends"     🙂');
	expect(title('é'.repeat(300))).toHaveLength(200);
});

test('the pass mark is there where one is wanted', () => {
	const mark = (pass: number | null) =>
		read({ ...CONTENTS, pass }).getElementsByTagNameNS(ADL, 'masteryscore');
	expect(mark(60)[0]!.textContent).toBe('60');
	expect(mark(null)).toHaveLength(0);
});
