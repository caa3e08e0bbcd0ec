import { n as isLanguage } from "../../chunks/languages.js";
// src/params/language.ts
/** Says whether the first part of an address is a language of the interface. */
var match = (text) => isLanguage(text);
export { match };
