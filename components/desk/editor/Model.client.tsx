'use client'

import { createContext, useContext } from 'react'
import type { Model } from './model.ts'
import type { ModelState } from './model-state.ts'
import { useStore } from './store.ts'

export const ModelContext = createContext<Model | null>(null)

/** The story that is being written. */
export function useModel(): Model {
  const model = useContext(ModelContext)
  if (!model) throw new Error('outside the editor')
  return model
}

/** A part of what is known of it. */
export const useModelState = <Part,>(part: (state: ModelState) => Part): Part =>
  useStore(useModel().store, part)
