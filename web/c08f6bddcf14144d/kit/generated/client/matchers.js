import { match as language } from "../../../../src/params/language.ts";

export const matchers = { language };