// Imported first and for its effect: an older Node cannot run the rest.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(
		`Backstep needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org.`
	);
	process.exit(1);
}
