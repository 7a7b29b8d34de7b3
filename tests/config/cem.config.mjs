/** custom-elements.json: the public contract of the tags, read from their JSDoc. */

/** What an element says itself before what it has from others, each in the order of names. */
const byName = (a, b) => Boolean(a.inheritedFrom) - Boolean(b.inheritedFrom) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Only what a user of the package can see: the elements' own modules, at the addresses they are published under. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(
      (module) =>
        module.declarations.some((declaration) => declaration.customElement) ||
        module.exports.some((item) => item.kind === 'custom-element-definition'),
    );
    const address = (path) => path.replace(/^\/?src\//, 'dist/lib/').replace(/\.ts$/, '.js');
    const visit = (value) => {
      if (!value || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = address(inner);
        else visit(inner);
      }
    };
    visit(customElementsManifest.modules);
    // Registration goes through a guard the analyzer does not know.
    for (const module of [...customElementsManifest.modules]) {
      for (const { tagName, name } of module.declarations) {
        if (!tagName) continue;
        const declaration = { name, module: module.path };
        customElementsManifest.modules.push({
          kind: 'javascript-module',
          path: module.path.replace(/[^/]+$/, 'define.js'),
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
        });
      }
    }
    const visible = (member) => member.privacy !== 'private' && member.privacy !== 'protected' && !member.name.startsWith('#');
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(visible);
        for (const list of Object.values(declaration)) if (Array.isArray(list)) list.sort(byName);
      }
    }
    // The analyzer takes files in the order the disk gives them, which is another on another machine.
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/base/resolution-element.ts'],
  litelement: true,
  packagejson: false,
  plugins: [published],
};
