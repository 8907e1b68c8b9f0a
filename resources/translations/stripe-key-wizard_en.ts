<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ClipboardNote</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n second(s)&lt;/b&gt; left</source>
        <translation>
            <numerusform>&lt;b&gt;%n second&lt;/b&gt; left</numerusform>
            <numerusform>&lt;b&gt;%n seconds&lt;/b&gt; left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message numerus="yes">
        <source>%n of 10 ticked</source>
        <translation>
            <numerusform>%n of 10 ticked</numerusform>
            <numerusform>%n of 10 ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n row(s) not ticked yet:&lt;/b&gt; %1. If they are set to “Read” in Stripe, press “Next” again.</source>
        <translation>
            <numerusform>&lt;b&gt;%n row not ticked yet:&lt;/b&gt; %1. If it is set to “Read” in Stripe, press “Next” again.</numerusform>
            <numerusform>&lt;b&gt;%n rows not ticked yet:&lt;/b&gt; %1. If they are set to “Read” in Stripe, press “Next” again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryNote</name>
    <message numerus="yes">
        <source>The keychain has %n key(s) of this program that the list has lost.</source>
        <translation>
            <numerusform>The keychain has %n key of this program that the list has lost.</numerusform>
            <numerusform>The keychain has %n keys of this program that the list has lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n key(s) came back from the keychain.&lt;/b&gt; What is not checked yet may have changed in the meantime.</source>
        <translation>
            <numerusform>&lt;b&gt;%n key came back from the keychain.&lt;/b&gt; What is not checked yet may have changed in the meantime.</numerusform>
            <numerusform>&lt;b&gt;%n keys came back from the keychain.&lt;/b&gt; What is not checked yet may have changed in the meantime.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedKeyModel</name>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation>
            <numerusform>%n permission missing</numerusform>
            <numerusform>%n permissions missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <translation>
            <numerusform>%n permission missing</numerusform>
            <numerusform>%n permissions missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was found. %n of eight other things could not be checked.</source>
        <translation>
            <numerusform>Nothing more was found. %n of eight other things could not be checked.</numerusform>
            <numerusform>Nothing more was found. %n of eight other things could not be checked.</numerusform>
        </translation>
    </message>
</context>
</TS>
