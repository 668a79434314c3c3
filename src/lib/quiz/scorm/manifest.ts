/** What a package says about itself. */
export interface Contents {
	/** Unlike that of another package. */
	readonly id: string;
	readonly title: string;
	/** The file that is opened, one of the files. */
	readonly launch: string;
	/** Paths of all other files. */
	readonly files: readonly string[];
	/** The score that passes, of a hundred. */
	readonly pass: number | null;
}

/** The imsmanifest.xml of a package of one activity (SCORM 1.2, Content Aggregation Model, 2.3). */
export function manifestXml({ id, title, launch, files, pass }: Contents): string {
	const name = escaped(title.slice(0, 200));
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0"
	xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
	xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
	xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>1.2</schemaversion>
	</metadata>
	<organizations default="organization">
		<organization identifier="organization">
			<title>${name}</title>
			<item identifier="quiz" identifierref="page">
				<title>${name}</title>${pass === null ? '' : `\n\t\t\t\t<adlcp:masteryscore>${pass}</adlcp:masteryscore>`}
			</item>
		</organization>
	</organizations>
	<resources>
		<resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${escaped(launch)}">
${[launch, ...files].map((file) => `\t\t\t<file href="${escaped(file)}"/>`).join('\n')}
		</resource>
	</resources>
</manifest>
`;
}

/** What XML has no place for at all becomes a space: control characters, and halves of characters. */
const escaped = (text: string): string =>
	text
		.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
