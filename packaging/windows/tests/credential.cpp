// SPDX-License-Identifier: MIT

// For test.sh: Windows' credentials, seen without the program and without QtKeychain.
//   credential list PREFIX        the names of the generic ones that begin so
//   credential read NAME          its secret
//   credential write NAME TEXT    make one
#include <wincred.h>
#include <windows.h>

#include <cstdio>
#include <string>

static int list(const std::wstring &prefix)
{
    DWORD count = 0;
    PCREDENTIALW *found = nullptr;
    if (!CredEnumerateW((prefix + L"*").c_str(), 0, &count, &found))
        return GetLastError() == ERROR_NOT_FOUND ? 0 : 1;
    for (DWORD i = 0; i < count; ++i)
        std::printf("%ls\n", found[i]->TargetName);
    CredFree(found);
    return 0;
}

static int read(const wchar_t *name)
{
    PCREDENTIALW found = nullptr;
    if (!CredReadW(name, CRED_TYPE_GENERIC, 0, &found))
        return 1;
    std::fwrite(found->CredentialBlob, 1, found->CredentialBlobSize, stdout);
    CredFree(found);
    return 0;
}

static int write(wchar_t *name, const std::wstring &text)
{
    CREDENTIALW made {};
    made.Type = CRED_TYPE_GENERIC;
    made.TargetName = name;
    made.Persist = CRED_PERSIST_ENTERPRISE;
    made.CredentialBlob = reinterpret_cast<BYTE *>(const_cast<wchar_t *>(text.data()));
    made.CredentialBlobSize = DWORD(text.size() * sizeof(wchar_t));
    return CredWriteW(&made, 0) ? 0 : 1;
}

int wmain(int argc, wchar_t *argv[])
{
    const std::wstring what = argc > 2 ? argv[1] : L"";
    if (what == L"list")
        return list(argv[2]);
    if (what == L"read")
        return read(argv[2]);
    if (what == L"write" && argc == 4)
        return write(argv[2], argv[3]);
    return 64;
}
