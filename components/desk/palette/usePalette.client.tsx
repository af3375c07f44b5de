'use client'

import { createContext, useContext } from 'react'

/** Opens the palette, from wherever it is asked for. */
export const OpenPalette = createContext<() => void>(() => {})
export const useOpenPalette = () => useContext(OpenPalette)
