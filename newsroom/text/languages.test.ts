import { expect, test } from 'vitest'
import { languageAround, languageName, ownName, storyLanguages } from './languages.ts'

test.each([
  ['vi', 'vi'],
  ['vi-VN', 'vi'],
  ['hmn', 'vi'],
  ['tyz', 'vi'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh-Hant', 'en'],
  ['fr', 'en'],
  ['km', 'en'],
])('around a story in %s stand words in %s', (locale, language) => {
  expect(languageAround(locale)).toBe(language)
})

test('every language is a tag that the platform knows, once', () => {
  const tags = storyLanguages.map(({ tag }) => tag)
  expect(Intl.getCanonicalLocales(tags)).toEqual(tags)
})

test('a tag with a script or a country is called by its language, an unknown one by itself', () => {
  expect(ownName('en-GB')).toBe('English')
  expect(languageName('zh-Hant').vi).toBe('Tiếng Trung')
  expect(ownName('xx')).toBe('xx')
})
