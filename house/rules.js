import { basename } from 'node:path';
import { areaOf, arrows, inRepository, targetOf } from './areas.js';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(spec|config|d))?\.(ts|js|mjs|cjs)$/;
const ofSvelteKit = /^(\+(page|layout|server|error)(\.server)?|hooks\.(server|client)|app\.d)\.(ts|js)$/;
const emptyWords = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'managers', 'data2']);
const emptyVerbs = /^(process|handle)/;

function wordsOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[^A-Za-z0-9]+/g, ' ').toLowerCase().trim().split(' ');
}

function emptyWordOf(name) {
  return wordsOf(name).find((word) => emptyWords.has(word) || emptyVerbs.test(word));
}

/** Refuses an import that goes against the arrows between the areas. */
export const importArrows = {
  meta: { type: 'problem', schema: [], messages: { arrow: '{{from}} may import {{allowed}}, but "{{specifier}}" lies in {{to}}.' } },
  create(context) {
    const importer = inRepository(context.filename, context.cwd);
    const from = areaOf(importer);
    const allowed = from ? arrows[from] : 'all';
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || allowed === 'all') return;
      const to = areaOf(targetOf(source.value, importer) ?? '');
      if (to === null || to === from || allowed.includes(to) || from.startsWith(`${to}/`)) return;
      context.report({ node: source, messageId: 'arrow', data: { from, to, specifier: source.value, allowed: ['its own', ...allowed].join(', ') } });
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

/** Refuses a file whose name is not kebab-case or says nothing. */
export const fileName = {
  meta: { type: 'problem', schema: [], messages: { kebab: 'expected a file name in kebab-case, found "{{name}}".', empty: 'the name "{{name}}" says nothing: "{{word}}" could be anything.' } },
  create(context) {
    return {
      Program(node) {
        const name = basename(context.filename);
        if (name.endsWith('.svelte') || ofSvelteKit.test(name)) return;
        const word = inRepository(context.filename, context.cwd).split('/').map(emptyWordOf).find(Boolean);
        if (!kebab.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
        if (word) context.report({ node, messageId: 'empty', data: { name, word } });
      },
    };
  },
};

/** Refuses declared names with a part that says nothing. SvelteKit asks for a hook called handle, by itself or as handleError. */
export const tellingNames = {
  meta: { type: 'problem', schema: [], messages: { empty: 'the name "{{name}}" says nothing: "{{word}}" could be anything.' } },
  create(context) {
    const isHook = /^hooks\./.test(basename(context.filename));
    const check = (id) => {
      const word = id?.type === 'Identifier' && !isHook ? emptyWordOf(id.name) : undefined;
      if (word) context.report({ node: id, messageId: 'empty', data: { name: id.name, word } });
    };
    return {
      VariableDeclarator: ({ id }) => check(id),
      'FunctionDeclaration, ClassDeclaration, TSTypeAliasDeclaration, TSInterfaceDeclaration, TSEnumDeclaration': ({ id }) => check(id),
      ':function': ({ params }) => params.forEach((param) => check(param.type === 'AssignmentPattern' ? param.left : param)),
    };
  },
};

/** Refuses an export without a sentence that says what it is for. */
export const documentedExports = {
  meta: { type: 'problem', schema: [], messages: { missing: 'expected a sentence in /** … */ before this export, found none.', sentence: 'expected a sentence with a capital and a full stop, found "{{text}}".' } },
  create(context) {
    const check = (node) => {
      if (node.type === 'ExportNamedDeclaration' && !node.declaration) return;
      const comment = context.sourceCode.getCommentsBefore(node).at(-1);
      if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return context.report({ node, messageId: 'missing' });
      const text = comment.value.replace(/^\s*\*+ ?/gm, '').trim();
      if (!/^[\p{Lu}\d`"]/u.test(text) || !/[.:]$/.test(text)) context.report({ node, messageId: 'sentence', data: { text } });
    };
    return { ExportNamedDeclaration: check, ExportDefaultDeclaration: check };
  },
};
