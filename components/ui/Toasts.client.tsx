'use client'

import { Toast } from '@base-ui/react/toast'
import { useMessages } from '../desk/Words.client.tsx'
import { buttonLook } from './Button.tsx'
import { Icon } from './Icon.tsx'

/** Where short news of something done is said; it goes by itself after five seconds. */
export function Toasts({ children }: { children: React.ReactNode }) {
  const { frame } = useMessages()
  return (
    <Toast.Provider>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts" aria-label={frame.notices}>
          <Shown />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Shown() {
  const { toasts } = Toast.useToastManager()
  const { frame } = useMessages()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast">
      <Toast.Description className="flex-1" />
      {toast.actionProps && (
        <Toast.Action {...buttonLook({ look: 'bare', size: 'small' })}>
          {toast.actionProps.children}
        </Toast.Action>
      )}
      <Toast.Close
        {...buttonLook({ look: 'bare', size: 'small', square: true })}
        aria-label={frame.close}
      >
        <Icon name="close" size={12} />
      </Toast.Close>
    </Toast.Root>
  ))
}

/** Says a sentence in the corner; `undo` gives it a button. */
export function useToast() {
  const { add } = Toast.useToastManager()
  return (message: string, undo?: { label: string; run: () => void }) =>
    add({
      description: message,
      ...(undo && { actionProps: { children: undo.label, onClick: undo.run } }),
    })
}
