// Made from openapi/openapi.json by `npm run openapi`. Do not edit.

export interface paths {
    "/v1/determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Determine a case: benefit, available amount, recoverable amount, order, time to pay and default term
         * @description For each defendant on each footing asked for, every stage in the order of the Act, with its reasons; what the footings differ in, in pounds; and one receipt that replays to the same bytes.
         */
        post: operations["determine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run the determination of a receipt again, and prove it or name the first difference */
        post: operations["replayReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules that can be asked alone */
        get: operations["listCalculations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/schedule-2-listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an offence, committed on these days, is a criminal lifestyle offence
         * @description POCA 2002, Sch 2
         */
        post: operations["schedule2Listing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/criminal-lifestyle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the defendant has a criminal lifestyle, and each test that is met or not
         * @description POCA 2002, s 75, Sch 2
         */
        post: operations["criminalLifestyle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/relevant-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The day after which transfers and expenditure are caught by the assumptions
         * @description POCA 2002, s 10(8), (9)
         */
        post: operations["relevantDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/assumption-required": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an assumption is required of a transfer, a holding or expenditure, by its dates
         * @description POCA 2002, s 10(2) to (4)
         */
        post: operations["assumptionRequired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/value-of-property-obtained": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The value of property obtained: adjusted for changes in the value of money, or as held now, if greater
         * @description POCA 2002, s 80
         */
        post: operations["valueOfPropertyObtained"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/mortgage-advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Benefit from a mortgage obtained by fraud: the loan’s share of the increase in value
         * @description R v Waya [2012] UKSC 51
         */
        post: operations["mortgageAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/joint-pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A sum obtained jointly: the whole to each, recovered once, and what can still be enforced
         * @description R v Ahmad [2014] UKSC 36
         */
        post: operations["jointPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/earlier-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What earlier confiscation orders add to benefit from general criminal conduct, and take off it
         * @description POCA 2002, s 8(3) to (8)
         */
        post: operations["earlierOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/tainted-gift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a gift is tainted, the part of the property that was given, and its value
         * @description POCA 2002, ss 77, 78, 81
         */
        post: operations["taintedGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/available-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Free property less obligations that have priority, plus all tainted gifts
         * @description POCA 2002, s 9
         */
        post: operations["availableAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/recoverable-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a confiscation order requires to be paid, before it is limited to what is proportionate
         * @description POCA 2002, ss 6(6), (6A), 7
         */
        post: operations["recoverableAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/offences-within-part-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which offences Part 2 reaches: those committed on or after 24 March 2003
         * @description SI 2003/333, arts 1(3), 3(1)
         */
        post: operations["offencesWithinPart2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/proceed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the Crown Court must proceed with a view to a confiscation order
         * @description POCA 2002, s 6(1) to (4), (8)
         */
        post: operations["proceed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/proportionate-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The amount ordered: the recoverable amount, so far as that is not disproportionate
         * @description POCA 2002, s 6(5)
         */
        post: operations["proportionateOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/pay-by-false-declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The most that may be taken of pay obtained by a false declaration
         * @description R v Andrewes [2022] UKSC 24
         */
        post: operations["payByFalseDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/time-to-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When the amount ordered is due, and whether the time allowed is lawful
         * @description POCA 2002, s 11
         */
        post: operations["timeToPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/default-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The most that the term in default of payment may be
         * @description POCA 2002, s 35
         */
        post: operations["defaultTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/compliance-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a compliance order is open: where it is, the question is for the court
         * @description POCA 2002, s 13A
         */
        post: operations["complianceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/other-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which other orders wait for the confiscation order and take it into account
         * @description POCA 2002, s 13(1) to (4)
         */
        post: operations["otherOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/priority-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How much of the priority orders must be directed to be paid out of what confiscation recovers
         * @description POCA 2002, s 13(3A), (5), (6)
         */
        post: operations["priorityOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/reparation-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For which offences a slavery and trafficking reparation order is open, and their cap
         * @description Modern Slavery Act 2015, ss 8, 9(4), 10(1)
         */
        post: operations["reparationOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * First and last day of a period of calendar months forward, or of whole years back
         * @description Interpretation Act 1978, Sch 1; POCA 2002, ss 10(8), 75(3)(b), 77(9)
         */
        post: operations["period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calculations/business-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The day on which a period in business days ends, or by which an act before a hearing is due
         * @description CrimPR 2025 (SI 2025/909), r 2.2
         */
        post: operations["businessDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Version, extent, coverage and conventions of the body of law */
        get: operations["law"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/offences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of offences, and whether Schedule 2 lists them on a day */
        get: operations["offences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every dated figure, with its source, and what is known of each price index */
        get: operations["figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/case-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case file as JSON Schema 2020-12 */
        get: operations["caseFileSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the service answers, and which versions do */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each type of problem means */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one type of problem means */
        get: operations["problem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A case file, the day of the decision, whose figures, and the conventions chosen */
        DeterminationInput: {
            caseFile: components["schemas"]["CaseFile"];
            /**
             * Format: date
             * @description The day of the decision: values are taken, the order is made and the default term is fixed on it
             * @example 2025-11-20
             */
            asAt: string;
            /** @description Whose figures to compute on */
            footings: components["schemas"]["Footing"][];
            /** @default {} */
            conventions: components["schemas"]["Conventions"];
        };
        /** @description How and when proceedings for one or more offences started */
        Proceedings: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description Every step that starts proceedings; the earliest counts */
            started: {
                /**
                 * @description What starts proceedings: not arrest, not the first hearing
                 * @enum {string}
                 */
                step: "summonsOrWarrantIssued" | "writtenChargeAndRequisitionIssued" | "singleJusticeProcedureNoticeIssued" | "chargedAfterArrestWithoutWarrant" | "voluntaryBillPreferred";
                /**
                 * Format: date
                 * @description Calendar day, YYYY-MM-DD
                 * @example 2025-11-20
                 */
                on: string;
            }[];
        };
        /** @description A person or company against whom an order is sought */
        Defendant: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description A company cannot serve a default term
             * @enum {string}
             */
            kind: "individual" | "company";
            name?: string;
            /** @description The caller’s own reference, such as a PNC id or an ASN */
            reference?: string;
            /** @description Whether the prosecutor asks the court to proceed */
            prosecutorAsks?: boolean;
            /** @description Whether the court believes it appropriate to proceed */
            courtThinksAppropriate?: boolean;
            /** @description Whether the defendant has absconded */
            absconded?: boolean;
            /** @description Whether the defendant was 18 or over when convicted */
            aged18OrOverWhenConvicted?: boolean;
            /**
             * @description Whether any victim has started or intends to start civil proceedings about the conduct: ask in every case
             * @enum {string}
             */
            victimProceedings?: "started" | "intended" | "none";
            /** @description Whether an unlawful profit order has been or may be made, or proceedings for one have been or will be started */
            unlawfulProfitProceedings?: boolean;
            /** @description Whether the defendant has shown that the available amount is less than the benefit, where nobody disputes it */
            availableAmountShown?: boolean;
            /** @description Where each party stands, and what the court decided, on questions that are for the court */
            positions?: components["schemas"]["Position"][];
        };
        /** @description What a party asks for, or the court decided, on questions that are for the court */
        Position: {
            by: components["schemas"]["Footing"];
            /** @description Whether the defendant has shown that the available amount is less than the benefit */
            availableAmountShown?: boolean;
            /** @description The amount thought just, where a victim has started or intends proceedings; it may be nil */
            justAmount?: string;
            /** @description The most that it would not be disproportionate to require the defendant to pay */
            proportionateAmount?: string;
            /** @description Whether the whole cannot be paid on the day */
            cannotPayOnTheDay?: boolean;
            /** @description Time to pay: what is due when */
            tranches?: components["schemas"]["Tranche"][];
            /** @description The term to be served in default */
            defaultTerm?: {
                years?: number;
                months?: number;
                days?: number;
            };
            /** @description The means from which the confiscation order and the priority orders must be met */
            means?: string;
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /**
         * @description Whose figures a determination is computed on: a party’s, or the findings of the court
         * @enum {string}
         */
        Footing: "prosecution" | "defence" | "court";
        /** @description An amount and the day by which it is to be paid */
        Tranche: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /**
             * Format: date
             * @description Last day of the specified period
             * @example 2025-11-20
             */
            dueOn: string;
        };
        /** @description Where a fact comes from */
        Evidence: {
            /** @description Exhibit reference, such as the exhibit mark or a file id */
            exhibit: string;
            page?: number;
            line?: number;
        };
        /** @description Anyone else the case refers to */
        OtherParty: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @enum {string} */
            kind: "individual" | "company" | "lender" | "other";
            name?: string;
        };
        /** @description A victim, by reference only, never by name */
        Victim: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
        };
        /** @description One count or offence taken into consideration */
        Offence: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /** @description Count on the indictment */
            count?: string;
            /**
             * @description The offence, by its key in the catalogue
             * @example MSA_2
             * @enum {string}
             */
            offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
            description?: string;
            committed: components["schemas"]["Committed"];
            /**
             * @description An attempt, conspiracy, incitement, encouragement or secondary participation
             * @enum {string}
             */
            inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
            /** @description Where Schedule 2 lists the offence only on a condition: whether it is met */
            conditionMet?: boolean;
            /** @description For an offence outside the catalogue: that it is not listed in Schedule 2 */
            statedNotInSchedule2?: boolean;
            against: components["schemas"]["Against"][];
        };
        /** @description First and last day of an offence; an unknown day in a span counts as its first */
        Committed: {
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            from: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            to: string;
        };
        /** @description How an offence ended against one defendant */
        Against: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description The proceedings for this offence against this defendant
             * @example d1
             */
            proceedings?: string;
            /**
             * @description Convicted, taken into consideration, acquitted, or not decided yet
             * @enum {string}
             */
            outcome: "convicted" | "takenIntoConsideration" | "acquitted" | "undecided";
            /**
             * Format: date
             * @description Day of conviction
             * @example 2025-11-20
             */
            convictedOn?: string;
            /**
             * @description How the offence comes before the Crown Court, if it does
             * @enum {string}
             */
            route?: "convictedInCrownCourt" | "committedForSentence" | "committedUnderSection70" | "notBeforeCrownCourt";
            /** @description For an offence taken into consideration: the offences it was taken with */
            takenWith?: string[];
            /** @description Whether the defendant benefited from the offence, where nothing obtained is listed for it */
            benefited?: boolean;
        };
        /** @description A conviction in other proceedings */
        EarlierConviction: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * Format: date
             * @description Day of conviction: two on one day are one occasion
             * @example 2025-11-20
             */
            convictedOn: string;
            /**
             * Format: date
             * @description First day of the offence
             * @example 2025-11-20
             */
            committedFrom?: string;
            /** @description Whether it brought benefit */
            benefited?: boolean;
            /** @description The benefit, as valued when obtained */
            benefit?: string;
            /**
             * Format: date
             * @description When that benefit was obtained
             * @example 2025-11-20
             */
            obtainedOn?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A confiscation order made against the defendant before */
        EarlierOrder: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            madeOn: string;
            /**
             * @description What it was based on; an order under an older Act or Parts 3 or 4 counts as general where the court could make assumptions
             * @enum {string}
             */
            basis?: "generalCriminalConduct" | "particularCriminalConduct";
            /** @description The benefit found when it was made */
            benefitFound?: string;
            /**
             * Format: date
             * @description The day that benefit was calculated
             * @example 2025-11-20
             */
            benefitCalculatedOn?: string;
            /** @description The amount ordered to be paid, not the amount paid */
            amountOrdered?: string;
            /** @description Whether that amount has already been deducted on an earlier occasion */
            alreadyDeducted?: boolean;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Something obtained as a result of or in connection with criminal conduct */
        Obtained: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /** @description The defendants who obtained it: several obtained it jointly */
            obtainedBy: string[];
            /**
             * @description The joint pool, where several defendants obtained it
             * @example d1
             */
            jointPool?: string;
            /** @description The offences it came from. None: criminal conduct that was not charged, which counts only as general criminal conduct */
            offences?: string[];
            /**
             * @description Property; a pecuniary advantage, such as wages withheld or duty evaded; contraband at its illicit-market value; a mortgage obtained by fraud; pay obtained by a false declaration
             * @enum {string}
             */
            kind: "property" | "pecuniaryAdvantage" | "contraband" | "mortgageAdvance" | "payByFalseDeclaration";
            /**
             * Format: date
             * @description The day it was obtained
             * @example 2025-11-20
             */
            on: string;
            /** @description Its value when obtained: gross, never the profit */
            amount: string;
            /**
             * @description Handled only for another, with no interest beyond possession: not obtained; list the reward instead
             * @enum {string}
             */
            onlyAs?: "courier" | "custodian" | "conduit";
            /** @description Received by a company */
            throughCompany?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                company: string;
                /** @description Whether the company’s receipt is the defendant’s own: concealment, evasion or a sham */
                treatedAsDefendants?: boolean;
            };
            /** @description For a mortgage advance: the purchase it was used for */
            mortgage?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                property: string;
                /** @description Purchase price */
                price: string;
                /** @description The loan obtained by fraud */
                loan: string;
            };
            /** @description For pay obtained by a false declaration: the salaries from which the uplift is taken */
            pay?: {
                /** @description Pounds sterling as a decimal string */
                priorSalary: string;
                /** @description Pounds sterling as a decimal string */
                newSalary: string;
                fullValueGiven?: boolean;
                workLawful?: boolean;
            };
            /** @description The items this money came from. What came from a counted item is not counted again; what came from money shown to be lawful is not counted at all */
            metFrom?: components["schemas"]["MetFrom"][];
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A link that keeps the same pounds from being counted twice */
        MetFrom: {
            /**
             * @description Id of the thing obtained, transfer or expenditure the money came from
             * @example d1
             */
            item: string;
            /** @description How much of it */
            amount: string;
        };
        /** @description What the prosecution or the defence says of an item, or what the court found */
        Contention: {
            by: components["schemas"]["Footing"];
            /**
             * @description Where an item concerns several defendants: the one this statement is for
             * @example d1
             */
            defendant?: string;
            /** @description Why, in the words of whoever says so */
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
            /** @description The figure in place of the plain one */
            amount?: string;
            /** @description Whether the item counts at all */
            counted?: boolean;
            /**
             * @description Shown to be incorrect (s 10(6)(a)), or there would be a serious risk of injustice (s 10(6)(b))
             * @enum {string}
             */
            ground?: "assumptionIncorrect" | "seriousRiskOfInjustice";
        };
        /** @description Property transferred to a defendant (first assumption) */
        Transfer: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The defendant
             * @example d1
             */
            to: string;
            /** @description Who transferred it, or a party’s id */
            from?: string;
            description?: string;
            /**
             * Format: date
             * @description The day of the transfer: caught only after the relevant day
             * @example 2025-11-20
             */
            on: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /** @description Not a receipt from another at all: between own accounts, a refund or a reversal */
            notReceipt?: {
                /** @enum {string} */
                why: "ownAccountTransfer" | "refund" | "reversal";
                reason: string;
            };
            /** @description The items this money came from. What came from a counted item is not counted again; what came from money shown to be lawful is not counted at all */
            metFrom?: components["schemas"]["MetFrom"][];
            rebuttal?: components["schemas"]["Rebuttal"];
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Why a required assumption is not made, where that is common ground */
        Rebuttal: {
            /**
             * @description Shown to be incorrect (s 10(6)(a)), or there would be a serious risk of injustice (s 10(6)(b))
             * @enum {string}
             */
            ground: "assumptionIncorrect" | "seriousRiskOfInjustice";
            /** @description Why the assumption is not made */
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Money spent by a defendant (third assumption) */
        Expenditure: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The defendant
             * @example d1
             */
            by: string;
            description?: string;
            /**
             * Format: date
             * @description The day of the expenditure: caught only after the relevant day
             * @example 2025-11-20
             */
            on: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /** @description The items this money came from. What came from a counted item is not counted again; what came from money shown to be lawful is not counted at all */
            metFrom?: components["schemas"]["MetFrom"][];
            rebuttal?: components["schemas"]["Rebuttal"];
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Property of any kind, anywhere, with its interests, values, charges and orders */
        Property: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /**
             * @description What it is; contraband has no lawful market
             * @enum {string}
             */
            kind: "land" | "vehicle" | "cash" | "account" | "cryptoasset" | "jewellery" | "business" | "contraband" | "other";
            /** @description ISO country where it is: property counts anywhere */
            country?: string;
            interests: components["schemas"]["Interest"][];
            /** @description Market values of the whole, by day */
            valuations?: components["schemas"]["DatedAmount"][];
            /** @description What is said of its market value at the decision */
            contentions?: components["schemas"]["Contention"][];
            charges?: components["schemas"]["Charge"][];
            orders?: components["schemas"]["PropertyOrder"][];
            represents?: components["schemas"]["Represents"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description What someone holds in a thing */
        Interest: {
            /**
             * @description A defendant or another party
             * @example d1
             */
            holder: string;
            /** @description The share held, such as "1/2" */
            share?: string;
            /** @description What is said of the share; the court’s is its determination */
            shareContentions?: components["schemas"]["ShareContention"][];
            /**
             * Format: date
             * @description The earliest time the holder appears to have held it
             * @example 2025-11-20
             */
            heldFrom?: string;
            /** @description The last day it was held; null where it is still held; left out where that is not known */
            heldUntil?: string | null;
            /** @description Market value of the whole property when it was obtained, free of other interests */
            valueWhenObtained?: string;
            /** @description Market value of this holder’s interest alone when it was obtained */
            interestWhenObtained?: string;
            /** @description Why the second assumption is not made */
            holdingRebuttal?: components["schemas"]["Rebuttal"];
            /** @description Why the fourth assumption is not made */
            freeOfInterestsRebuttal?: components["schemas"]["Rebuttal"];
            /** @description What is said of the second assumption: `counted`, or `amount` as the value when obtained */
            holdingContentions?: components["schemas"]["Contention"][];
        };
        /** @description What a party says a share is, or what the court determined */
        ShareContention: {
            by: components["schemas"]["Footing"];
            /**
             * @description Where an item concerns several defendants: the one this statement is for
             * @example d1
             */
            defendant?: string;
            /** @description Why, in the words of whoever says so */
            reason: string;
            evidence?: components["schemas"]["Evidence"][];
            /** @description The share, as a fraction */
            share: string;
        };
        /** @description A figure with its day and source */
        DatedAmount: {
            /**
             * Format: date
             * @description The day of the figure
             * @example 2025-11-20
             */
            on: string;
            /** @description Pounds sterling as a decimal string */
            amount: string;
            /** @description Who valued it, or the statement it is taken from */
            source?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A mortgage or other security */
        Charge: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /**
             * @description The holder whose share alone is charged; left out where the whole is
             * @example d1
             */
            against?: string;
            /** @description What is owed on it, by day */
            owed: components["schemas"]["DatedAmount"][];
            contentions?: components["schemas"]["Contention"][];
        };
        /** @description A restraint, forfeiture, detention or other order over property */
        PropertyOrder: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The order or notice, by the provision it is made under
             * @example POCA_298(2)
             * @enum {string}
             */
            kind: "MDA_27" | "CJNIO1994_11" | "PCSA1995_PART2" | "PCCSA_143" | "SENTENCING_CODE_PART7_CH4" | "TA2000_23" | "TA2000_23A" | "TA2000_111" | "ATCSA_SCH1_ORDER" | "POCA_245A" | "POCA_246" | "POCA_255A" | "POCA_256" | "POCA_266" | "POCA_295(2)" | "POCA_297A" | "POCA_297C" | "POCA_297D" | "POCA_298(2)" | "POCA_298(4)" | "POCA_303L(1)" | "POCA_303O(3)" | "POCA_303O(9)" | "POCA_303Q(1)" | "POCA_303R(3)" | "POCA_303Z3" | "POCA_303Z9" | "POCA_303Z14(4)" | "POCA_303Z32(1)" | "POCA_303Z37(2)" | "POCA_303Z41(4)" | "POCA_303Z42(2)" | "POCA_303Z44(1)" | "POCA_303Z45(3)" | "POCA_303Z60(4)" | "POCA_303Z60(6)" | "ATCSA_SCH1_NOTICE" | "ATCSA_SCH1_DETAINED" | "ATCSA_SCH1_CRYPTO_DETAINED" | "ATCSA_SCH1_CONVERTED_DETAINED" | "ATCSA_SCH1_FORFEITABLE" | "RESTRAINT_41";
            /** @description Whether it is in force at the decision */
            inForce?: boolean;
            /**
             * Format: date
             * @description Calendar day, YYYY-MM-DD
             * @example 2025-11-20
             */
            madeOn?: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A link from property to what it is or represents */
        Represents: {
            /**
             * @description What it is or represents: a thing obtained, a transfer or an expenditure
             * @example d1
             */
            item: string;
            /** @description The share of this property that does */
            share: string;
            /** @description How much of that item, at its value when obtained, is in this property: needed where a forfeiture takes it out of benefit */
            amount?: string;
        };
        /** @description A gift, or a transfer at a significant undervalue */
        Gift: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description The defendant
             * @example d1
             */
            by: string;
            /**
             * @description The recipient
             * @example d1
             */
            to: string;
            description: string;
            /**
             * Format: date
             * @description The day of the gift
             * @example 2025-11-20
             */
            on: string;
            /** @description Value of the property when it was transferred */
            value: string;
            /** @description What was paid for it; "0.00" for an outright gift */
            consideration: string;
            /** @description Where something was paid: whether it was significantly less than the value */
            significantlyLess?: boolean;
            /** @description Whether the property was, or represented, property obtained from general criminal conduct */
            fromGeneralCriminalConduct?: boolean;
            /** @description Value at the decision of the whole property, or of what represents it, in the recipient’s hands; "0.00" where it is gone */
            valueWithRecipientNow?: string;
            /** @description `amount` is the value when transferred; `counted` whether it is a tainted gift */
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A sum the defendant owes */
        Obligation: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description A fine or other order made on conviction; a debt that would be preferential; or any other debt, which has no priority
             * @enum {string}
             */
            kind: "fineOrOrderOnConviction" | "preferentialDebt" | "other";
            description: string;
            /** @description The sum due at the time of the order */
            amount: string;
            /**
             * Format: date
             * @description For a fine or order: the day it was imposed
             * @example 2025-11-20
             */
            imposedOn?: string;
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Assets said to be hidden: a component of its own, never a plug */
        HiddenAssets: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            description: string;
            /** @description What is said to be hidden */
            amount: string;
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description Benefit obtained jointly: the whole to each, recovered once */
        JointPool: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            description: string;
            /** @description Those who jointly obtained what is in it */
            defendants: string[];
        };
        /** @description What a victim has done or intends about a civil claim */
        VictimClaim: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            victim: string;
            /**
             * @description The defendant
             * @example d1
             */
            against: string;
            /**
             * @description Whether civil proceedings for loss, injury or damage connected with the conduct are started or intended
             * @enum {string}
             */
            status: "started" | "intended" | "none";
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description A part of the benefit that it would be disproportionate to take */
        Reduction: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description Why requiring payment of this part would be disproportionate
             * @enum {string}
             */
            ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
            /**
             * @description The item it belongs to: the part moves with that item’s value
             * @example d1
             */
            item?: string;
            /** @description The part, as valued when the item was obtained */
            amount: string;
            reason: string;
            contentions?: components["schemas"]["Contention"][];
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description An order made or considered in the same proceedings */
        OtherOrder: {
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            defendant: string;
            /**
             * @description An order made or considered in the same proceedings
             * @enum {string}
             */
            kind: "compensation" | "surcharge" | "unlawfulProfit" | "slaveryAndTraffickingReparation" | "fine" | "costs" | "criminalCourtsCharge" | "forfeitureMisuseOfDrugs" | "deprivation" | "forfeitureTerrorism" | "otherPayment";
            /** @description Pounds sterling as a decimal string */
            amount?: string;
            /**
             * @description The offence it is made for
             * @example d1
             */
            offence?: string;
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            victim?: string;
        };
        /** @description The facts of one set of proceedings in the Crown Court, for all its defendants */
        CaseFile: {
            /**
             * @description Version of this schema
             * @constant
             */
            schemaVersion: "1";
            /**
             * @description Id given by the caller, unique in the case file
             * @example d1
             */
            id: string;
            title?: string;
            identifiers?: {
                /** @description CPS unique reference number */
                urn?: string;
                /** @description Police URN */
                ptiUrn?: string;
                courtCaseReference?: string;
            };
            proceedings: components["schemas"]["Proceedings"][];
            defendants: components["schemas"]["Defendant"][];
            otherParties?: components["schemas"]["OtherParty"][];
            victims?: components["schemas"]["Victim"][];
            offences: components["schemas"]["Offence"][];
            earlierConvictions?: components["schemas"]["EarlierConviction"][];
            earlierOrders?: components["schemas"]["EarlierOrder"][];
            obtained?: components["schemas"]["Obtained"][];
            transfers?: components["schemas"]["Transfer"][];
            expenditure?: components["schemas"]["Expenditure"][];
            property?: components["schemas"]["Property"][];
            gifts?: components["schemas"]["Gift"][];
            obligations?: components["schemas"]["Obligation"][];
            hiddenAssets?: components["schemas"]["HiddenAssets"][];
            jointPools?: components["schemas"]["JointPool"][];
            victimClaims?: components["schemas"]["VictimClaim"][];
            /** @description Parts of the benefit that it would be disproportionate to take */
            reductions?: components["schemas"]["Reduction"][];
            otherOrders?: components["schemas"]["OtherOrder"][];
        };
        /** @description Options where the law is silent; what is left out takes its default, and the reasons say so */
        Conventions: {
            /**
             * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
             * @default CPIH
             * @enum {string}
             */
            priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
            /**
             * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
             * @example 2025-09
             */
            decisionMonth?: string;
            /** @description Months published since this version, each with its source; a month already held cannot be changed */
            priceIndexExtension?: {
                /**
                 * @description Price index for later changes in the value of money: the Act names none
                 * @example CPIH
                 * @enum {string}
                 */
                series: "CPIH" | "RPI" | "CPI";
                month: string;
                value: string;
                source: string;
            }[];
            /** @description For `stated`: the index, month by month, with its source */
            statedIndex?: {
                /**
                 * @description Calendar month, YYYY-MM
                 * @example 2025-09
                 */
                month: string;
                value: string;
                /** @description Where it was published, or who states it */
                source: string;
            }[];
            /**
             * @description The nominal amount where nothing is available: the Act gives no figure
             * @default 1.00
             */
            nominalAmount: string;
        };
        /** @description A receipt, as a determination gave it */
        ReceiptInput: {
            /** @constant */
            receipt: "1";
            library: {
                name: string;
                version: string;
            };
            law: {
                version: string;
                asAt: string;
            };
            priceIndex: {
                name: string;
                series: string | null;
                decisionMonth: string | null;
                months: string[];
            };
            input: unknown;
            inputSha256: string;
            steps: unknown[];
            result: unknown;
            resultSha256: string;
        };
        /** @description An offence and the days on which it was committed */
        Schedule2ListingInput: {
            /**
             * @description The offence, by its key in the catalogue
             * @example MSA_2
             * @enum {string}
             */
            offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
            committed: components["schemas"]["Committed"];
            /**
             * @description An attempt, conspiracy, incitement, encouragement or secondary participation
             * @enum {string}
             */
            inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
            /** @description Where Schedule 2 lists the offence only on a condition: whether it is met */
            conditionMet?: boolean;
            /** @description For an offence outside the catalogue: that it is not listed in Schedule 2 */
            statedNotInSchedule2?: boolean;
        };
        CriminalLifestyleInput: {
            /**
             * Format: date
             * @description The day proceedings for the offences concerned started; the earliest, if several
             * @example 2025-11-20
             */
            proceedingsStarted: string;
            /** @description Convictions in the same proceedings, and offences taken into consideration */
            offences: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The offence
                 * @example MSA_2
                 * @enum {string}
                 */
                offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
                /** @description First and last day of the offence, both included */
                committed: components["schemas"]["Committed"];
                /**
                 * @description For attempting, conspiring, assisting and so on: how
                 * @enum {string}
                 */
                inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
                /** @description Where Schedule 2 lists the offence only on a condition: whether it is met */
                conditionMet?: boolean;
                /** @description For an offence outside the catalogue: that it is not in Schedule 2 */
                statedNotInSchedule2?: boolean;
                /**
                 * @description Convicted and concerned; convicted in the same proceedings, but not concerned; or taken into consideration, which is no conviction
                 * @enum {string}
                 */
                status: "concerned" | "otherConviction" | "takenIntoConsideration";
                /** @description For an offence taken into consideration: the convictions in whose sentence it is taken */
                takenWith?: string[];
                /** @description Whether the defendant benefited from it */
                benefited?: boolean;
                /** @description The benefit from it, valued at the decision; left out where it is in `obtainings` */
                benefit?: string;
            }[];
            /** @description What the offences brought, where one obtaining may belong to several */
            obtainings?: {
                /**
                 * @description What was obtained, or the pecuniary advantage
                 * @example d1
                 */
                item: string;
                /** @description Its value at the decision; left out where it is not yet decided */
                value?: string;
                /** @description Every offence it came from: it counts once, whichever of them count */
                offences: string[];
            }[];
            /** @description Convictions in other proceedings: none where the list is left out */
            earlierConvictions?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * Format: date
                 * @description Day of conviction
                 * @example 2025-11-20
                 */
                convictedOn: string;
                /**
                 * Format: date
                 * @description First day of the offence
                 * @example 2025-11-20
                 */
                committedFrom?: string;
                /** @description Whether the defendant benefited from it */
                benefited?: boolean;
                /** @description The benefit from it, valued at the decision */
                benefit?: string;
            }[];
        };
        RelevantDayInput: {
            /**
             * Format: date
             * @description The day proceedings started; the earliest, if several
             * @example 2025-11-20
             */
            proceedingsStarted: string;
            /** @description Confiscation orders made against the defendant before */
            earlierOrders?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * Format: date
                 * @description The day the earlier order was made
                 * @example 2025-11-20
                 */
                madeOn: string;
                /**
                 * @description What the earlier order was based on
                 * @enum {string}
                 */
                basis?: "generalCriminalConduct" | "particularCriminalConduct";
                /**
                 * Format: date
                 * @description The day the benefit was calculated for the earlier order
                 * @example 2025-11-20
                 */
                benefitCalculatedOn?: string;
            }[];
        };
        AssumptionInput: {
            /** @constant */
            assumption: "transfer";
            /**
             * Format: date
             * @description The day property was transferred to the defendant
             * @example 2025-11-20
             */
            on: string;
            /**
             * Format: date
             * @description The relevant day
             * @example 2025-11-20
             */
            relevantDay: string;
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
        } | {
            /** @constant */
            assumption: "holding";
            /**
             * Format: date
             * @description The earliest time the defendant appears to have held it
             * @example 2025-11-20
             */
            heldFrom?: string;
            /** @description The last day it was held; null where it still is */
            heldUntil?: string | null;
            /**
             * Format: date
             * @description The date of conviction; the latest, if several
             * @example 2025-11-20
             */
            convictionDate: string;
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Where an earlier order moved the relevant day: that day
             * @example 2025-11-20
             */
            heldOnOrBeforeExcluded?: string;
        } | {
            /** @constant */
            assumption: "expenditure";
            /**
             * Format: date
             * @description The day the money was spent
             * @example 2025-11-20
             */
            on: string;
            /**
             * Format: date
             * @description The relevant day
             * @example 2025-11-20
             */
            relevantDay: string;
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
        };
        ValueOfPropertyObtainedInput: {
            /** @description Value of the property when it was obtained */
            valueWhenObtained: string;
            /**
             * Format: date
             * @description The day it was obtained
             * @example 2025-11-20
             */
            obtainedOn: string;
            /** @description Value at the decision of the property itself, or of what represents it, in the defendant’s hands; "0.00" where nothing is left */
            valueHeldNow: string;
            /**
             * Format: date
             * @description The material time: the day the court decides the value
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @default {} */
            conventions: {
                /**
                 * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
                 * @default CPIH
                 * @enum {string}
                 */
                priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
                /**
                 * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
                 * @example 2025-09
                 */
                decisionMonth?: string;
                /** @description Months published since this version, each with its source; a month already held cannot be changed */
                priceIndexExtension?: {
                    /**
                     * @description Price index for later changes in the value of money: the Act names none
                     * @example CPIH
                     * @enum {string}
                     */
                    series: "CPIH" | "RPI" | "CPI";
                    month: string;
                    value: string;
                    source: string;
                }[];
                /** @description For `stated`: the index, month by month, with its source */
                statedIndex?: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2025-09
                     */
                    month: string;
                    value: string;
                    /** @description Where it was published, or who states it */
                    source: string;
                }[];
            };
        };
        MortgageAdvanceInput: {
            /** @description Purchase price */
            price: string;
            /** @description The loan obtained by fraud, repaid or still secured */
            loan: string;
            /** @description Market value of the property at the decision */
            valueNow: string;
        };
        JointPoolInput: {
            /** @description The sum obtained jointly: the whole is the benefit of each */
            sum: string;
            /** @description The orders that take the joint sum */
            orders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                defendant: string;
                /** @description What the order against this defendant requires for the joint sum */
                amount: string;
            }[];
            /** @description What has been recovered towards the joint sum, from each */
            recovered: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                defendant: string;
                /** @description Recovered from this defendant towards the joint sum */
                amount: string;
            }[];
        };
        EarlierOrdersInput: {
            /**
             * @description Which conduct the benefit is from
             * @enum {string}
             */
            conduct: "general" | "particular";
            /**
             * Format: date
             * @description The day of the decision
             * @example 2025-11-20
             */
            decidedOn: string;
            earlierOrders: components["schemas"]["EarlierOrder"][];
        };
        TaintedGiftInput: {
            /**
             * Format: date
             * @description The day of the gift
             * @example 2025-11-20
             */
            on: string;
            /** @description Value of the property when it was transferred */
            value: string;
            /** @description What was paid for it; "0.00" for an outright gift */
            consideration: string;
            /** @description Whether what was paid was significantly less than the value */
            significantlyLess?: boolean;
            /** @description Whether the property was, or represented, property obtained from general criminal conduct */
            fromGeneralCriminalConduct?: boolean;
            /** @description Value at the decision of the whole property, or what represents it, in the recipient’s hands */
            valueWithRecipientNow?: string;
            /** @description Whether the court has decided that the defendant has a criminal lifestyle; left out where it has not decided */
            lifestyle?: boolean;
            /**
             * Format: date
             * @description First day of the six years ending with the day proceedings started
             * @example 2025-11-20
             */
            sixYearDay?: string;
            /**
             * Format: date
             * @description No lifestyle: first day of the earliest offence of the particular criminal conduct
             * @example 2025-11-20
             */
            earliestOffence?: string;
            /**
             * Format: date
             * @description The material time
             * @example 2025-11-20
             */
            decidedOn: string;
            /** @default {} */
            conventions: {
                /**
                 * @description Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment
                 * @default CPIH
                 * @enum {string}
                 */
                priceIndex: "CPIH" | "RPI" | "CPI" | "stated" | "none";
                /**
                 * @description Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month
                 * @example 2025-09
                 */
                decisionMonth?: string;
                /** @description Months published since this version, each with its source; a month already held cannot be changed */
                priceIndexExtension?: {
                    /**
                     * @description Price index for later changes in the value of money: the Act names none
                     * @example CPIH
                     * @enum {string}
                     */
                    series: "CPIH" | "RPI" | "CPI";
                    month: string;
                    value: string;
                    source: string;
                }[];
                /** @description For `stated`: the index, month by month, with its source */
                statedIndex?: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2025-09
                     */
                    month: string;
                    value: string;
                    /** @description Where it was published, or who states it */
                    source: string;
                }[];
            };
        };
        AvailableAmountInput: {
            /** @description Total value of the free property then held */
            freeProperty: string;
            /** @description Total of the obligations which then have priority */
            priorityObligations: string;
            /** @description Total value of all tainted gifts */
            taintedGifts: string;
        };
        RecoverableAmountInput: {
            /** @description The defendant’s benefit from the conduct concerned */
            benefit: string;
            /** @description The available amount; null where the defendant has not shown that it is less than the benefit: the burden is theirs */
            availableAmount: string | null;
            /**
             * @description Whether the court believes that any victim has started, or intends to start, civil proceedings about the conduct
             * @enum {string}
             */
            victimProceedings?: "started" | "intended" | "none";
            /** @description Whether the court believes that an unlawful profit order has been or may be made, or proceedings for one have been or will be started */
            unlawfulProfitProceedings?: boolean;
            /** @description Where the duty is a power: the amount the court believes just; it may be nil */
            justAmount?: string;
            /** @description The benefit before property was ignored under section 7(4), where any was */
            benefitBeforeIgnoring?: string;
            /**
             * @description Convention: the amount of a nominal order. The Act gives no figure
             * @default 1.00
             */
            nominalAmount: string;
        };
        OffencesWithinPart2Input: {
            /** @description The offences for which an order is sought */
            offences: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /** @description First and last day of the offence; for an unknown day in a span, the span */
                committed: components["schemas"]["Committed"];
            }[];
        };
        ProceedInput: {
            /**
             * @description How the defendant comes before the Crown Court for the offence or offences; none where in none of these ways
             * @enum {string}
             */
            route?: "convictedInCrownCourt" | "committedForSentence" | "committedUnderSection70" | "none";
            /** @description Whether the defendant has absconded */
            absconded?: boolean;
            /** @description Whether the prosecutor asks the court to proceed */
            prosecutorAsks?: boolean;
            /** @description Whether the court believes that it is appropriate to proceed */
            courtThinksAppropriate?: boolean;
        };
        ProportionateOrderInput: {
            /** @description The recoverable amount */
            recoverableAmount: string;
            /** @description The benefit it was found from */
            benefit: string;
            /**
             * Format: date
             * @description The day the order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description Parts of the benefit that it would be disproportionate to take; none where the list is empty */
            reductions: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description Why to take this part would be disproportionate
                 * @enum {string}
                 */
                ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
                /** @description The part, as valued in the benefit */
                amount: string;
                /** @description What shows it, in the words of whoever says so */
                reason: string;
            }[];
            /** @description The court’s own figure for the most that it would not be disproportionate to take: it stands instead of the reductions */
            proportionateAmount?: string;
            /** @description Whose figure that is; the court’s where it is left out */
            proportionateAmountBy?: components["schemas"]["Footing"];
            /** @description What is argued that courts have held to be no ground: it changes nothing, and the reasons say why */
            arguedInVain?: ("expensesOfCrime" | "wantOfProfit" | "hardshipToOthers" | "taintedGiftNotRecoverable")[];
        };
        PayByFalseDeclarationInput: {
            /** @description The pay obtained, net: the benefit */
            netEarnings: string;
            /** @description The salary before the false declaration */
            priorSalary: string;
            /** @description The salary obtained by it */
            newSalary: string;
            /** @description Whether the work done was worth the pay in full */
            fullValueGiven?: boolean;
            /** @description Whether the work itself was lawful: not where a qualification that the law requires was missing */
            workLawful?: boolean;
        };
        TimeToPayInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description The amount ordered to be paid */
            amount: string;
            /** @description Whether the court is satisfied that not all can be paid on the day; before 1 June 2015, that time is needed */
            cannotPayOnTheDay?: boolean;
            /** @description The time the court allows: none where the list is left out */
            tranches?: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /** @description The part of the order to be paid within this period */
                amount: string;
                /**
                 * Format: date
                 * @description Last day of the specified period
                 * @example 2025-11-20
                 */
                dueOn: string;
                /**
                 * Format: date
                 * @description An earlier day by which the court finds that it can be paid
                 * @example 2025-11-20
                 */
                canPayBy?: string;
            }[];
            /** @description An application to extend, and what came of it */
            extension?: {
                /**
                 * @description The tranche to be extended; may be left out where there is one
                 * @example d1
                 */
                tranche?: string;
                /** @description The part of it that is extended; left out for the whole */
                amount?: string;
                /**
                 * Format: date
                 * @description The day the defendant applied
                 * @example 2025-11-20
                 */
                appliedOn: string;
                /**
                 * Format: date
                 * @description The day the court decided
                 * @example 2025-11-20
                 */
                decidedOn: string;
                /** @description Last day of the extended period; null where refused */
                until: string | null;
                /** @description For orders made from 1 June 2015: whether the court is satisfied of this */
                unableDespiteAllReasonableEfforts?: boolean;
                /** @description For orders made before 1 June 2015: whether the court believes that there are exceptional circumstances */
                exceptionalCircumstances?: boolean;
            };
        };
        DefaultTermInput: {
            /** @description The amount ordered to be paid */
            amount: string;
            /**
             * Format: date
             * @description The day the court fixes the term; for a varied order, first fixed it
             * @example 2025-11-20
             */
            termFixed: string;
            /**
             * @description A company cannot serve a term
             * @enum {string}
             */
            kind: "individual" | "company";
            /** @description Whether the defendant was 18 or over when convicted */
            aged18OrOverWhenConvicted?: boolean;
            /**
             * @description The term the court fixed
             * @example {
             *       "years": 5
             *     }
             */
            term?: {
                years?: number;
                months?: number;
                days?: number;
            };
            /** @description Whether the order has been varied since the term was first fixed */
            orderVaried?: boolean;
            /**
             * Format: date
             * @description Convention, for an order varied since: the day whose table applies. Left out: the day the term was first fixed
             * @example 2025-11-20
             */
            tableOf?: string;
        };
        ComplianceOrderInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
        };
        OtherOrdersInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description Orders considered beside the confiscation order */
            orders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description What order is considered
                 * @enum {string}
                 */
                kind: "compensation" | "surcharge" | "unlawfulProfit" | "slaveryAndTraffickingReparation" | "fine" | "costs" | "criminalCourtsCharge" | "forfeitureMisuseOfDrugs" | "deprivation" | "forfeitureTerrorism" | "otherPayment";
            }[];
        };
        PriorityOrdersInput: {
            /**
             * Format: date
             * @description The day the confiscation order is made
             * @example 2025-11-20
             */
            orderMade: string;
            /** @description The amount of the confiscation order */
            confiscation: string;
            /** @description The means from which the court believes all of these orders must be met */
            means?: string;
            /** @description Orders for payment made against the same person */
            priorityOrders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description What order it is
                 * @enum {string}
                 */
                kind: "compensation" | "surcharge" | "unlawfulProfit" | "slaveryAndTraffickingReparation";
                /** @description What it requires to be paid */
                amount: string;
            }[];
            /** @description Whether they are made in the same proceedings as the confiscation order */
            inSameProceedings?: boolean;
            /**
             * @description Where the confiscation order is made on reconsideration or appeal: the section. Left out: it is made under section 6
             * @enum {string}
             */
            onReconsiderationUnder?: "19" | "20" | "32" | "33";
        };
        ReparationOrdersInput: {
            /** @description The amount payable under the confiscation order, as made or as varied, not the balance; null where none is made */
            confiscationOrder: string | null;
            /**
             * @description The section under which the confiscation order is made; left out: section 6
             * @enum {string}
             */
            madeUnder?: "section6" | "section27" | "section28";
            /** @description The offences of which the defendant is convicted */
            offences: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The offence of which the defendant is convicted
                 * @example MSA_2
                 * @enum {string}
                 */
                offence: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
                /**
                 * @description Where the conviction is for attempting, conspiring and so on: how
                 * @enum {string}
                 */
                inchoate?: "attempt" | "conspiracy" | "incitement" | "encouragingOrAssistingS44" | "encouragingOrAssistingS45or46" | "aidingAndAbetting";
                /**
                 * Format: date
                 * @description First day of the offence
                 * @example 2025-11-20
                 */
                committedFrom?: string;
                /** @description Whether the confiscation order is made in respect of this offence */
                confiscationOrderCovers?: boolean;
            }[];
            /** @description Reparation orders made or proposed in these proceedings */
            reparationOrders: {
                /**
                 * @description Id given by the caller, unique in the case file
                 * @example d1
                 */
                id: string;
                /**
                 * @description The offence it is made for
                 * @example d1
                 */
                offence: string;
                /** @description What it requires to be paid to the victim */
                amount: string;
            }[];
            /** @description Compensation orders made in these proceedings */
            compensationOrders: {
                /**
                 * @description The offence it is made for
                 * @example d1
                 */
                offence: string;
            }[];
        };
        /** @description A period of calendar months forward, or of whole years back */
        PeriodInput: {
            /** @constant */
            count: "monthsStartingWith";
            /**
             * Format: date
             * @description First day of the period, included in it
             * @example 2025-11-20
             */
            first: string;
            /** @description Calendar months; six years are 72 */
            months: number;
        } | {
            /** @constant */
            count: "yearsEndingWith";
            /**
             * Format: date
             * @description Last day of the period, included in it
             * @example 2025-11-20
             */
            last: string;
            /** @description Whole years */
            years: number;
        };
        /** @description The determination of a whole case, with one receipt */
        Determination: {
            results: components["schemas"]["DefendantResult"][];
            jointPools: components["schemas"]["JointPoolResult"][];
            differences: components["schemas"]["Difference"][];
            receipt: components["schemas"]["Receipt"];
        };
        /** @description One defendant on one footing: every stage, in the order of the Act */
        DefendantResult: {
            defendant: string;
            footing: components["schemas"]["Footing"];
            offencesWithinPart2: components["schemas"]["OffencesWithinPart2Outcome"];
            proceed: components["schemas"]["ProceedOutcome"];
            proceedingsStarted: components["schemas"]["ProceedingsStartedStageOutcome"];
            relevantDay: components["schemas"]["RelevantDayOutcome"];
            criminalLifestyle: components["schemas"]["CriminalLifestyleOutcome"];
            assumptions: components["schemas"]["AssumptionsStageOutcome"];
            earlierOrders: components["schemas"]["EarlierOrdersOutcome"];
            benefit: components["schemas"]["BenefitStageOutcome"];
            taintedGifts: components["schemas"]["TaintedGiftsStageOutcome"];
            availableAmount: components["schemas"]["AvailableAmountStageOutcome"];
            recoverableAmount: components["schemas"]["RecoverableAmountOutcome"];
            confiscationOrder: components["schemas"]["ConfiscationOrderStageOutcome"];
            timeToPay: components["schemas"]["TimeToPayOutcome"];
            defaultTerm: components["schemas"]["DefaultTermOutcome"];
            complianceOrder: components["schemas"]["ComplianceOrderOutcome"];
            otherOrders: components["schemas"]["OtherOrdersOutcome"];
            priorityOrders: components["schemas"]["PriorityOrdersOutcome"];
            reparationOrders: components["schemas"]["ReparationOrdersOutcome"];
            /** @description What must be said of the whole: rules that a later reform may have changed */
            cautions: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OffencesWithinPart2Outcome: components["schemas"]["OffencesWithinPart2Decided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        OffencesWithinPart2Decided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["OffencesWithinPart2"];
            reasons: components["schemas"]["Reason"][];
        };
        OffencesWithinPart2: {
            within: string[];
            /** @description Committed before Part 2 came into force */
            before: string[];
            mixedDates: boolean;
        };
        /** @description A step of an explanation, with the provision it rests on and what it rests on in turn */
        Reason: {
            /** @description One step, as it can be read aloud */
            says: string;
            provision: components["schemas"]["Provision"];
            /** @description `false`: a test of the provision that was asked and was not met */
            met?: boolean;
            /** @description The option that settled a point on which the law is silent */
            convention?: string;
            mark?: components["schemas"]["Mark"];
            evidence?: components["schemas"]["ReasonEvidence"][];
            because?: components["schemas"]["Reason"][];
        };
        /** @description A citation a reader can follow */
        Provision: {
            /** @enum {string} */
            kind: "act" | "si" | "rules" | "judgment";
            /**
             * @description As a lawyer writes it
             * @example POCA 2002, s 7(1)
             */
            cite: string;
            /**
             * Format: uri
             * @description Public address of the text
             */
            url: string;
        };
        /**
         * @description How far a rule or a value is verified, where that is less than read in the primary text. V2: a headnote, press summary or note; A: a convention of ours, not law; M: from memory; G: official guidance; S: a secondary source; I: our inference; OR: our own reading of words that were read
         * @enum {string}
         */
        Mark: "V2" | "A" | "M" | "G" | "S" | "I" | "OR";
        /** @description Where a fact comes from */
        ReasonEvidence: {
            exhibit: string;
            page?: number;
            line?: number;
        };
        /** @description A discretion, or a disputed fact without a finding: the court decides */
        ForTheCourt: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "forTheCourt";
            question: string;
            reasons: components["schemas"]["Reason"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description Facts that are not yet known: nothing is guessed in their place */
        FactsMissing: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "factsMissing";
            facts: components["schemas"]["MissingFact"][];
            reasons: components["schemas"]["Reason"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description A fact that is not yet known: where it belongs, and what it is */
        MissingFact: {
            /** @description JSON pointer into the input, or into the case file in a determination */
            pointer: string;
            wanted: string;
        };
        /** @description Law outside what is covered, or too uncertain to state */
        NotCovered: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "notCovered";
            why: string;
            reasons: components["schemas"]["Reason"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedOutcome: components["schemas"]["ProceedDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ProceedDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Proceed"];
            reasons: components["schemas"]["Reason"][];
        };
        Proceed: {
            mustProceed: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedingsStartedStageOutcome: components["schemas"]["ProceedingsStartedStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ProceedingsStartedStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Day"];
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * Format: date
         * @description Calendar day, YYYY-MM-DD
         * @example 2025-11-20
         */
        Day: string;
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RelevantDayOutcome: components["schemas"]["RelevantDayDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RelevantDayDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RelevantDay"];
            reasons: components["schemas"]["Reason"][];
        };
        RelevantDay: {
            /** @description Transfers and expenditure are caught strictly after it */
            relevantDay: components["schemas"]["Day"];
            /** @description First day of the six years, whatever an earlier order did */
            sixYearDay: components["schemas"]["Day"];
            /** @description The earlier order that moved the relevant day */
            movedBy?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        CriminalLifestyleOutcome: components["schemas"]["CriminalLifestyleDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        CriminalLifestyleDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["CriminalLifestyle"];
            reasons: components["schemas"]["Reason"][];
        };
        CriminalLifestyle: {
            hasCriminalLifestyle: boolean;
            tests: {
                offence: string;
                /** @enum {string} */
                test: "schedule2" | "courseOfActivityOtherOffences" | "courseOfActivityEarlierConvictions" | "sixMonths";
                /** @description `null`: not known */
                met: boolean | null;
                relevantBenefit?: components["schemas"]["Pounds"];
            }[];
        };
        /**
         * @description Pounds sterling, exact, as a decimal string
         * @example 1250.00
         */
        Pounds: string;
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AssumptionsStageOutcome: components["schemas"]["AssumptionsStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AssumptionsStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Assumptions"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description The assumptions, made item by item, or not applied at all */
        Assumptions: components["schemas"]["AssumptionsApply"] | components["schemas"]["NoAssumptions"];
        AssumptionsApply: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            apply: "true";
            /** @description Transfers and expenditure are caught strictly after it */
            relevantDay: components["schemas"]["Day"];
            /** @description First day of the six years, whatever an earlier order did */
            sixYearDay: components["schemas"]["Day"];
            /** @description The earlier order that moved the relevant day */
            movedBy?: string;
            convictionDate: components["schemas"]["Day"];
            items: components["schemas"]["AssumedItem"][];
        };
        /** @description What was decided of one item under one assumption */
        AssumedItem: {
            item: string;
            /** @enum {string} */
            assumption: "transfer" | "holding" | "expenditure";
            made: boolean;
            /** @enum {string} */
            because: "made" | "notRequired" | "assumptionIncorrect" | "seriousRiskOfInjustice" | "notCounted" | "notAReceipt";
            amount: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        NoAssumptions: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            apply: "false";
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        EarlierOrdersOutcome: components["schemas"]["EarlierOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        EarlierOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["EarlierOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        EarlierOrders: {
            benefitFound: components["schemas"]["Pounds"];
            /** @description Only what was obtained after this day is new benefit */
            calculatedOn?: components["schemas"]["Day"];
            lastOrder?: string;
            /** @description Amounts ordered, less those already deducted */
            deduction: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        BenefitStageOutcome: components["schemas"]["BenefitStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        BenefitStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Benefit"];
            reasons: components["schemas"]["Reason"][];
        };
        Benefit: {
            /** @enum {string} */
            conduct: "general" | "particular";
            /** @description Value of everything obtained (s 76(7)) */
            total: components["schemas"]["Pounds"];
            /** @description Left out of the recoverable amount (s 7(4)) */
            ignored: components["schemas"]["Pounds"];
            /** @description Benefit found for the last order so based (s 8(4)) */
            earlierBenefit: components["schemas"]["Pounds"];
            /** @description Amounts ordered under earlier orders (s 8(5)) */
            deducted: components["schemas"]["Pounds"];
            /** @description What the recoverable amount starts from */
            benefit: components["schemas"]["Pounds"];
            nilOnlyByForfeiture: boolean;
            lines: components["schemas"]["BenefitLine"][];
            jointPools: {
                jointPool: string;
                sum: components["schemas"]["Pounds"];
            }[];
        };
        /** @description One item of benefit */
        BenefitLine: {
            item: string;
            /** @enum {string} */
            basis: "obtained" | "transfer" | "holding" | "expenditure";
            /** @description The part that counts, at its value when obtained */
            amount: components["schemas"]["Pounds"];
            /** @description Its value at the decision (s 80) */
            value: components["schemas"]["Pounds"];
            /** @description The part of that value that s 7(4) leaves out */
            ignored: components["schemas"]["Pounds"];
            jointPool?: string;
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TaintedGiftsStageOutcome: components["schemas"]["TaintedGiftsStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        TaintedGiftsStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["TaintedGifts"];
            reasons: components["schemas"]["Reason"][];
        };
        TaintedGifts: {
            total: components["schemas"]["Pounds"];
            lines: components["schemas"]["GiftLine"][];
        };
        /** @description One gift as decided */
        GiftLine: {
            item: string;
            recipient: string;
            isTainted: boolean;
            /** @description The part of the property that is a gift (s 78(2)) */
            fraction: components["schemas"]["Share"];
            value: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * @description A share, as a fraction of whole numbers
         * @example 1/2
         */
        Share: string;
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AvailableAmountStageOutcome: components["schemas"]["AvailableAmountStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AvailableAmountStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["AvailableAmount"];
            reasons: components["schemas"]["Reason"][];
        };
        AvailableAmount: {
            total: components["schemas"]["Pounds"];
            components: {
                identified: components["schemas"]["Pounds"];
                restrained: components["schemas"]["Pounds"];
                /** @description What belongs to others: shown, and never counted */
                thirdPartyShare: components["schemas"]["Pounds"];
                priorityObligations: components["schemas"]["Pounds"];
                taintedGifts: components["schemas"]["Pounds"];
                hidden: components["schemas"]["Pounds"];
            };
            property: components["schemas"]["FreePropertyLine"][];
            obligations: components["schemas"]["ObligationLine"][];
            hidden: {
                item: string;
                amount: components["schemas"]["Pounds"];
                reasons: components["schemas"]["Reason"][];
            }[];
        };
        /** @description One property and what it adds */
        FreePropertyLine: {
            item: string;
            /** @enum {string} */
            component: "identified" | "restrained" | "notFree" | "notHeld" | "contraband";
            marketValue: components["schemas"]["Pounds"];
            charges: components["schemas"]["Pounds"];
            /** @description Value of the defendant’s interest, which is what counts */
            value: components["schemas"]["Pounds"];
            /** @description What the interests of others come to: it does not count */
            ofOthers: components["schemas"]["Pounds"];
            /** @description Extent of the defendant’s interest (s 10A(5)) */
            extent: components["schemas"]["Share"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description One obligation and whether it has priority */
        ObligationLine: {
            item: string;
            hasPriority: boolean;
            amount: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RecoverableAmountOutcome: components["schemas"]["RecoverableAmountDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        RecoverableAmountDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["RecoverableAmount"];
            reasons: components["schemas"]["Reason"][];
        };
        RecoverableAmount: {
            amount: components["schemas"]["Pounds"];
            /** @description The figure of s 7(1) and (2): the most that a just amount may be */
            section7Amount: components["schemas"]["Pounds"];
            /** @description The court may make the order, and need not (s 6(6), (6A)) */
            isPower: boolean;
            /** @enum {string} */
            basis: "benefit" | "availableAmount" | "nominal" | "justAmount" | "noBenefit";
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ConfiscationOrderStageOutcome: components["schemas"]["ConfiscationOrderStageDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ConfiscationOrderStageDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Order"];
            reasons: components["schemas"]["Reason"][];
        };
        Order: {
            /** @description `false`: no order is made */
            made: boolean;
            amount: components["schemas"]["Pounds"];
            /** @description The most that it would not be disproportionate to take; `null`: no limit beyond the recoverable amount */
            cap: components["schemas"]["Pounds"] | null;
            reductions: {
                id: string;
                /** @enum {string} */
                ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TimeToPayOutcome: components["schemas"]["TimeToPayDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        TimeToPayDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["TimeToPay"];
            reasons: components["schemas"]["Reason"][];
        };
        TimeToPay: {
            dueOnTheDay: components["schemas"]["Pounds"];
            tranches: {
                id: string;
                amount: components["schemas"]["Pounds"];
                /** @description Last day of the period first specified */
                specifiedDay: components["schemas"]["Day"];
                /** @description Last day to pay */
                dueOn: components["schemas"]["Day"];
            }[];
            latestInitialDay: components["schemas"]["Day"];
            latestExtendedDay: components["schemas"]["Day"];
            permitted: boolean;
            faults: {
                /** @enum {string} */
                fault: "canPayOnTheDay" | "beginsBeforeOrder" | "endsTooLate" | "canPayEarlier" | "tranchesExceedOrder" | "noPowerToSplit" | "appliedOutsidePeriod" | "groundNotMet" | "extensionDecidedTooLate" | "extensionEndsTooLate" | "notLaterThanPeriod" | "extendsMoreThanTranche";
                tranche?: string;
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermOutcome: components["schemas"]["DefaultTermDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        DefaultTermDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["DefaultTerm"];
            reasons: components["schemas"]["Reason"][];
        };
        DefaultTerm: {
            maximum: components["schemas"]["Term"];
            /** @description The band of the table; `null`: there is no such edge */
            band: {
                moreThan: components["schemas"]["Pounds"] | null;
                notMoreThan: components["schemas"]["Pounds"] | null;
            };
            /** @description `null`: no term is given */
            withinMaximum: boolean | null;
        };
        /** @description A term in years, months and days */
        Term: {
            years?: number;
            months?: number;
            days?: number;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ComplianceOrderOutcome: components["schemas"]["ComplianceOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ComplianceOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ComplianceOrder"];
            reasons: components["schemas"]["Reason"][];
        };
        ComplianceOrder: {
            /** @constant */
            available: false;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OtherOrdersOutcome: components["schemas"]["OtherOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        OtherOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["OtherOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        OtherOrders: {
            /** @description Decided after the confiscation order and in its light */
            wait: string[];
            doNotWait: string[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PriorityOrdersOutcome: components["schemas"]["PriorityOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        PriorityOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["PriorityOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        PriorityOrders: {
            priority: string[];
            shortfall: components["schemas"]["Pounds"] | null;
            /** @description To be paid from sums recovered under the confiscation order */
            direction: components["schemas"]["Pounds"];
            /** @description The question for the court where the direction is shared */
            split: string | null;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReparationOrdersOutcome: components["schemas"]["ReparationOrdersDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ReparationOrdersDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ReparationOrders"];
            reasons: components["schemas"]["Reason"][];
        };
        ReparationOrders: {
            mustConsider: string[];
            unsettled: string[];
            cap: components["schemas"]["Pounds"];
            total: components["schemas"]["Pounds"];
            withinCap: boolean;
            barred: {
                id: string;
                /** @enum {string} */
                because: "notAvailable" | "compensationForSameOffence";
            }[];
        };
        /** @description A joint pool on one footing: recovered once */
        JointPoolResult: {
            jointPool: string;
            footing: components["schemas"]["Footing"];
            sum: components["schemas"]["Pounds"];
            /** @description Sum of the orders: never what is expected to be recovered */
            faceValue: components["schemas"]["Pounds"];
            orders: {
                defendant: string;
                jointBenefit: components["schemas"]["Pounds"];
                orderFor: components["schemas"]["Pounds"];
            }[];
            undecided: string[];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description What one footing has more than another, in pounds, item by item */
        Difference: {
            defendant: string;
            between: [
                components["schemas"]["Footing"],
                components["schemas"]["Footing"]
            ];
            totals: {
                /** @enum {string} */
                stage: "benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder";
                first: components["schemas"]["Pounds"];
                second: components["schemas"]["Pounds"];
                /** @description `first` less `second` */
                difference: components["schemas"]["Pounds"];
            }[];
            items: {
                item: string;
                /** @enum {string} */
                stage: "benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder";
                first: components["schemas"]["Pounds"];
                second: components["schemas"]["Pounds"];
                /** @description `first` less `second` */
                difference: components["schemas"]["Pounds"];
            }[];
            /** @description Stages that are not decided on one of the two */
            notCompared: ("benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder")[];
        };
        /** @description What it takes to run the determination again and prove it */
        Receipt: {
            /** @constant */
            receipt: "1";
            library: {
                name: string;
                version: string;
            };
            law: {
                version: string;
                asAt: string;
            };
            priceIndex: {
                name: string;
                series: string | null;
                decisionMonth: string | null;
                months: string[];
            };
            /** @description The request as given, its keys in canonical order */
            input: components["schemas"]["DeterminationInput"];
            inputSha256: components["schemas"]["Sha256"];
            steps: {
                defendant: string;
                footing: components["schemas"]["Footing"];
                /** @enum {string} */
                stage: "offencesWithinPart2" | "proceed" | "proceedingsStarted" | "relevantDay" | "criminalLifestyle" | "assumptions" | "earlierOrders" | "benefit" | "taintedGifts" | "availableAmount" | "recoverableAmount" | "confiscationOrder" | "timeToPay" | "defaultTerm" | "complianceOrder" | "otherOrders" | "priorityOrders" | "reparationOrders";
                /** @enum {string} */
                kind: "decided" | "forTheCourt" | "factsMissing" | "notCovered";
                answer: string | null;
                waitsOn: string | null;
                /** @description Of the stage’s outcome, with all its reasons */
                sha256: components["schemas"]["Sha256"];
            }[];
            /** @description Every answer and figure, item by item, without the reasons: the steps hold their hashes */
            result: {
                results: components["schemas"]["DefendantResultFigures"][];
                jointPools: components["schemas"]["JointPoolResultFigures"][];
                differences: components["schemas"]["Difference"][];
            };
            resultSha256: components["schemas"]["Sha256"];
        };
        /** @description SHA-256 of canonical JSON (RFC 8785), in hexadecimal digits */
        Sha256: string;
        /** @description One defendant on one footing: every stage, in the order of the Act */
        DefendantResultFigures: {
            defendant: string;
            footing: components["schemas"]["Footing"];
            offencesWithinPart2: components["schemas"]["OffencesWithinPart2OutcomeFigures"];
            proceed: components["schemas"]["ProceedOutcomeFigures"];
            proceedingsStarted: components["schemas"]["ProceedingsStartedStageOutcomeFigures"];
            relevantDay: components["schemas"]["RelevantDayOutcomeFigures"];
            criminalLifestyle: components["schemas"]["CriminalLifestyleOutcomeFigures"];
            assumptions: components["schemas"]["AssumptionsStageOutcomeFigures"];
            earlierOrders: components["schemas"]["EarlierOrdersOutcomeFigures"];
            benefit: components["schemas"]["BenefitStageOutcomeFigures"];
            taintedGifts: components["schemas"]["TaintedGiftsStageOutcomeFigures"];
            availableAmount: components["schemas"]["AvailableAmountStageOutcomeFigures"];
            recoverableAmount: components["schemas"]["RecoverableAmountOutcomeFigures"];
            confiscationOrder: components["schemas"]["ConfiscationOrderStageOutcomeFigures"];
            timeToPay: components["schemas"]["TimeToPayOutcomeFigures"];
            defaultTerm: components["schemas"]["DefaultTermOutcomeFigures"];
            complianceOrder: components["schemas"]["ComplianceOrderOutcomeFigures"];
            otherOrders: components["schemas"]["OtherOrdersOutcomeFigures"];
            priorityOrders: components["schemas"]["PriorityOrdersOutcomeFigures"];
            reparationOrders: components["schemas"]["ReparationOrdersOutcomeFigures"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OffencesWithinPart2OutcomeFigures: components["schemas"]["OffencesWithinPart2DecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        OffencesWithinPart2DecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["OffencesWithinPart2"];
        };
        /** @description A discretion, or a disputed fact without a finding: the court decides */
        ForTheCourtFigures: {
            /** @constant */
            kind: "forTheCourt";
            question: string;
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description Facts that are not yet known: nothing is guessed in their place */
        FactsMissingFigures: {
            /** @constant */
            kind: "factsMissing";
            facts: components["schemas"]["MissingFact"][];
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description Law outside what is covered, or too uncertain to state */
        NotCoveredFigures: {
            /** @constant */
            kind: "notCovered";
            why: string;
            /** @description The earlier stage that is itself undecided, and on which this one waits */
            waitsOn?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedOutcomeFigures: components["schemas"]["ProceedDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ProceedDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["Proceed"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProceedingsStartedStageOutcomeFigures: components["schemas"]["ProceedingsStartedStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ProceedingsStartedStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["Day"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RelevantDayOutcomeFigures: components["schemas"]["RelevantDayDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        RelevantDayDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["RelevantDay"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        CriminalLifestyleOutcomeFigures: components["schemas"]["CriminalLifestyleDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        CriminalLifestyleDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["CriminalLifestyle"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AssumptionsStageOutcomeFigures: components["schemas"]["AssumptionsStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        AssumptionsStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["AssumptionsFigures"];
        };
        /** @description The assumptions, made item by item, or not applied at all */
        AssumptionsFigures: components["schemas"]["AssumptionsApplyFigures"] | components["schemas"]["NoAssumptions"];
        AssumptionsApplyFigures: {
            /** @constant */
            apply: true;
            /** @description Transfers and expenditure are caught strictly after it */
            relevantDay: components["schemas"]["Day"];
            /** @description First day of the six years, whatever an earlier order did */
            sixYearDay: components["schemas"]["Day"];
            /** @description The earlier order that moved the relevant day */
            movedBy?: string;
            convictionDate: components["schemas"]["Day"];
            items: components["schemas"]["AssumedItemFigures"][];
        };
        /** @description What was decided of one item under one assumption */
        AssumedItemFigures: {
            item: string;
            /** @enum {string} */
            assumption: "transfer" | "holding" | "expenditure";
            made: boolean;
            /** @enum {string} */
            because: "made" | "notRequired" | "assumptionIncorrect" | "seriousRiskOfInjustice" | "notCounted" | "notAReceipt";
            amount: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        EarlierOrdersOutcomeFigures: components["schemas"]["EarlierOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        EarlierOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["EarlierOrders"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        BenefitStageOutcomeFigures: components["schemas"]["BenefitStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        BenefitStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["BenefitFigures"];
        };
        BenefitFigures: {
            /** @enum {string} */
            conduct: "general" | "particular";
            /** @description Value of everything obtained (s 76(7)) */
            total: components["schemas"]["Pounds"];
            /** @description Left out of the recoverable amount (s 7(4)) */
            ignored: components["schemas"]["Pounds"];
            /** @description Benefit found for the last order so based (s 8(4)) */
            earlierBenefit: components["schemas"]["Pounds"];
            /** @description Amounts ordered under earlier orders (s 8(5)) */
            deducted: components["schemas"]["Pounds"];
            /** @description What the recoverable amount starts from */
            benefit: components["schemas"]["Pounds"];
            nilOnlyByForfeiture: boolean;
            lines: components["schemas"]["BenefitLineFigures"][];
            jointPools: {
                jointPool: string;
                sum: components["schemas"]["Pounds"];
            }[];
        };
        /** @description One item of benefit */
        BenefitLineFigures: {
            item: string;
            /** @enum {string} */
            basis: "obtained" | "transfer" | "holding" | "expenditure";
            /** @description The part that counts, at its value when obtained */
            amount: components["schemas"]["Pounds"];
            /** @description Its value at the decision (s 80) */
            value: components["schemas"]["Pounds"];
            /** @description The part of that value that s 7(4) leaves out */
            ignored: components["schemas"]["Pounds"];
            jointPool?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TaintedGiftsStageOutcomeFigures: components["schemas"]["TaintedGiftsStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        TaintedGiftsStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["TaintedGiftsFigures"];
        };
        TaintedGiftsFigures: {
            total: components["schemas"]["Pounds"];
            lines: components["schemas"]["GiftLineFigures"][];
        };
        /** @description One gift as decided */
        GiftLineFigures: {
            item: string;
            recipient: string;
            isTainted: boolean;
            /** @description The part of the property that is a gift (s 78(2)) */
            fraction: components["schemas"]["Share"];
            value: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AvailableAmountStageOutcomeFigures: components["schemas"]["AvailableAmountStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        AvailableAmountStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["AvailableAmountFigures"];
        };
        AvailableAmountFigures: {
            total: components["schemas"]["Pounds"];
            components: {
                identified: components["schemas"]["Pounds"];
                restrained: components["schemas"]["Pounds"];
                /** @description What belongs to others: shown, and never counted */
                thirdPartyShare: components["schemas"]["Pounds"];
                priorityObligations: components["schemas"]["Pounds"];
                taintedGifts: components["schemas"]["Pounds"];
                hidden: components["schemas"]["Pounds"];
            };
            property: components["schemas"]["FreePropertyLineFigures"][];
            obligations: components["schemas"]["ObligationLineFigures"][];
            hidden: {
                item: string;
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description One property and what it adds */
        FreePropertyLineFigures: {
            item: string;
            /** @enum {string} */
            component: "identified" | "restrained" | "notFree" | "notHeld" | "contraband";
            marketValue: components["schemas"]["Pounds"];
            charges: components["schemas"]["Pounds"];
            /** @description Value of the defendant’s interest, which is what counts */
            value: components["schemas"]["Pounds"];
            /** @description What the interests of others come to: it does not count */
            ofOthers: components["schemas"]["Pounds"];
            /** @description Extent of the defendant’s interest (s 10A(5)) */
            extent: components["schemas"]["Share"];
        };
        /** @description One obligation and whether it has priority */
        ObligationLineFigures: {
            item: string;
            hasPriority: boolean;
            amount: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        RecoverableAmountOutcomeFigures: components["schemas"]["RecoverableAmountDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        RecoverableAmountDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["RecoverableAmount"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ConfiscationOrderStageOutcomeFigures: components["schemas"]["ConfiscationOrderStageDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ConfiscationOrderStageDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["Order"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TimeToPayOutcomeFigures: components["schemas"]["TimeToPayDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        TimeToPayDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["TimeToPay"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        DefaultTermOutcomeFigures: components["schemas"]["DefaultTermDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        DefaultTermDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["DefaultTerm"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ComplianceOrderOutcomeFigures: components["schemas"]["ComplianceOrderDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ComplianceOrderDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["ComplianceOrder"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        OtherOrdersOutcomeFigures: components["schemas"]["OtherOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        OtherOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["OtherOrders"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PriorityOrdersOutcomeFigures: components["schemas"]["PriorityOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        PriorityOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["PriorityOrders"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ReparationOrdersOutcomeFigures: components["schemas"]["ReparationOrdersDecidedFigures"] | components["schemas"]["ForTheCourtFigures"] | components["schemas"]["FactsMissingFigures"] | components["schemas"]["NotCoveredFigures"];
        /** @description The law gives this answer on these facts */
        ReparationOrdersDecidedFigures: {
            /** @constant */
            kind: "decided";
            value: components["schemas"]["ReparationOrders"];
        };
        /** @description A joint pool on one footing: recovered once */
        JointPoolResultFigures: {
            jointPool: string;
            footing: components["schemas"]["Footing"];
            sum: components["schemas"]["Pounds"];
            /** @description Sum of the orders: never what is expected to be recovered */
            faceValue: components["schemas"]["Pounds"];
            orders: {
                defendant: string;
                jointBenefit: components["schemas"]["Pounds"];
                orderFor: components["schemas"]["Pounds"];
            }[];
            undecided: string[];
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            /**
             * @description Kind of problem; the path tells more
             * @enum {string}
             */
            type: "/problems/invalid-input" | "/problems/malformed-json" | "/problems/malformed-request" | "/problems/not-found" | "/problems/method-not-allowed" | "/problems/not-acceptable" | "/problems/body-too-large" | "/problems/unsupported-media-type" | "/problems/internal-error";
            title: string;
            status: number;
            detail: string;
            /** @description Path of the request */
            instance: string;
            /** @description Id of the request, as in `X-Request-Id` and in the log */
            traceId: string;
            /** @description Whether the same request may succeed later */
            retriable: boolean;
            errors: components["schemas"]["Refusal"][];
        };
        /** @description One thing that is wrong: which field, which fact, which law, what to do */
        Refusal: {
            /** @enum {string} */
            in: "body" | "query" | "path" | "header";
            /** @description JSON pointer (RFC 6901) from the root of the body, or of the parameters */
            pointer: string;
            /** @description What the field is for, in the law’s terms */
            fact: string;
            /** @description What was received; text in a person’s own words is never repeated */
            received: string;
            /** @description What is wrong */
            detail: string;
            /** @description The provision that makes the field matter */
            law: string;
            /** @description What to do */
            remedy: string;
        };
        /** @description Whether a receipt is proved, and if not, the first difference */
        Replay: {
            proved: boolean;
            madeUnder: {
                library: string;
                law: string;
            };
            replayedUnder: {
                library: string;
                law: string;
            };
            firstDifference: {
                /** @description JSON pointer into the receipt */
                pointer: string;
                says: string;
                /** @description In the receipt, as canonical JSON; `null`: not there */
                was: string | null;
                /** @description In the replay */
                now: string | null;
            } | null;
        };
        Calculations: {
            calculations: {
                name: string;
                /** @description Room of the library that holds the rule */
                room: string;
                summary: string;
                provision: string;
                path: string;
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        Schedule2ListingOutcome: components["schemas"]["Schedule2ListingDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        Schedule2ListingDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Schedule2Listing"];
            reasons: components["schemas"]["Reason"][];
        };
        Schedule2Listing: {
            listed: boolean;
            paragraph?: string;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AssumptionRequiredOutcome: components["schemas"]["AssumptionRequiredDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AssumptionRequiredDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["AssumptionRequired"];
            reasons: components["schemas"]["Reason"][];
        };
        AssumptionRequired: {
            required: boolean;
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ValueOfPropertyObtainedOutcome: components["schemas"]["ValueOfPropertyObtainedDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ValueOfPropertyObtainedDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ValueObtained"];
            reasons: components["schemas"]["Reason"][];
        };
        ValueObtained: {
            value: components["schemas"]["Pounds"];
            /** @description Value when obtained, adjusted for changes in the value of money */
            adjusted: components["schemas"]["Pounds"];
            /** @description Value of what is left of it, or represents it */
            heldNow: components["schemas"]["Pounds"];
            /** @enum {string} */
            basis: "valueWhenObtainedAdjusted" | "heldNow";
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        MortgageAdvanceOutcome: components["schemas"]["MortgageAdvanceDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        MortgageAdvanceDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        JointPoolOutcome: components["schemas"]["JointPoolDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        JointPoolDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["JointPoolPosition"];
            reasons: components["schemas"]["Reason"][];
        };
        JointPoolPosition: {
            sum: components["schemas"]["Pounds"];
            /** @description Sum of the orders: never what is expected to be recovered */
            faceValue: components["schemas"]["Pounds"];
            recovered: components["schemas"]["Pounds"];
            stillRecoverable: components["schemas"]["Pounds"];
            enforceable: {
                defendant: string;
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        TaintedGiftOutcome: components["schemas"]["TaintedGiftDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        TaintedGiftDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["TaintedGift"];
            reasons: components["schemas"]["Reason"][];
        };
        TaintedGift: {
            isTainted: boolean;
            /** @description The part of the property that is a gift (s 78(2)) */
            fraction: components["schemas"]["Share"];
            value: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        AvailableAmountOutcome: components["schemas"]["AvailableAmountDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        AvailableAmountDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Pounds"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ProportionateOrderOutcome: components["schemas"]["ProportionateOrderDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ProportionateOrderDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["ProportionateOrder"];
            reasons: components["schemas"]["Reason"][];
        };
        ProportionateOrder: {
            amount: components["schemas"]["Pounds"];
            /** @description The most that it would not be disproportionate to take; `null`: no limit beyond the recoverable amount */
            cap: components["schemas"]["Pounds"] | null;
            reductions: {
                id: string;
                /** @enum {string} */
                ground: "restoredToLoser" | "compensationPaidOrCertain" | "vatAccountedFor" | "fullValueGiven" | "sameJointBenefitTwice";
                amount: components["schemas"]["Pounds"];
            }[];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PayByFalseDeclarationOutcome: components["schemas"]["PayByFalseDeclarationDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        PayByFalseDeclarationDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["PayByFalseDeclaration"];
            reasons: components["schemas"]["Reason"][];
        };
        PayByFalseDeclaration: {
            cap: components["schemas"]["Pounds"] | null;
            reduction: components["schemas"]["Pounds"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        PeriodOutcome: components["schemas"]["PeriodDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        PeriodDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Period"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description First and last day of a period, both included */
        Period: {
            first: components["schemas"]["Day"];
            last: components["schemas"]["Day"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        BusinessDaysOutcome: components["schemas"]["BusinessDaysDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        BusinessDaysDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["BusinessDay"];
            reasons: components["schemas"]["Reason"][];
        };
        BusinessDay: {
            day: components["schemas"]["Day"];
            /** @description Before a hearing: the day that is safe on a stricter reading */
            endSafe?: components["schemas"]["Day"];
        };
        /** @description The body of law: its version, what it covers, and its conventions */
        Law: {
            /** @description Version of the body of law, recorded in every receipt */
            version: string;
            /** @description The consolidated text the rules were read in */
            asAt: components["schemas"]["Day"];
            library: string;
            extent: ("E+W" | "S" | "NI")[];
            reform: {
                from: components["schemas"]["Day"];
                says: string;
            };
            conventions: components["schemas"]["Convention"][];
            coverage: components["schemas"]["Coverage"][];
            propertyOrders: {
                key: string;
                says: string;
                provision: components["schemas"]["Provision"];
                /** @description POCA 2002, s 7(4) */
                ignoredInBenefit: boolean;
                /** @description POCA 2002, s 82 */
                notFree: boolean;
                freePropertyProvision: components["schemas"]["Provision"];
                mark?: components["schemas"]["Mark"];
            }[];
        };
        /** @description A point on which the law is silent, and how it is settled here */
        Convention: {
            name: string;
            cards: string[];
            says: string;
            /** @description Option of a determination that changes it */
            option?: string;
            mark: components["schemas"]["Mark"];
        };
        /** @description What became of one rule of the specification */
        Coverage: {
            card: string;
            /** @constant */
            covered: "implemented";
            room: string;
            functions: string[];
            golden: string[];
        } | {
            card: string;
            /** @constant */
            covered: "forTheCourt";
            room: string;
            why: string;
        } | {
            card: string;
            /** @constant */
            covered: "notCovered";
            room: string;
            why: string;
        };
        Offences: {
            law: string;
            date: components["schemas"]["Day"] | null;
            offences: components["schemas"]["ListedOffence"][];
        };
        /** @description One offence of the catalogue */
        ListedOffence: {
            /**
             * @description Offence, by Act and section; OTHER for an offence not in the catalogue
             * @example MSA_2
             * @enum {string}
             */
            key: "MSA_1" | "MSA_2" | "MSA_4" | "MSA_30" | "NIAA2002_145" | "SOA2003_57" | "SOA2003_58" | "SOA2003_59" | "SOA2003_59A" | "AITCA2004_4" | "CJA2009_71" | "IA1971_24" | "IA1971_25" | "IA1971_25A" | "IA1971_25B" | "SOA2003_1" | "SOA2003_2" | "SOA2003_3" | "SOA2003_4" | "SOA2003_14" | "SOA2003_47" | "SOA2003_48" | "SOA2003_49" | "SOA2003_50" | "SOA2003_52" | "SOA2003_53" | "SOA2003_53A" | "SOA1956_33" | "SOA1956_33A" | "SOA1956_34" | "KIDNAPPING" | "FALSE_IMPRISONMENT" | "OAPA_16" | "OAPA_18" | "OAPA_20" | "OAPA_47" | "THEFT_21" | "THEFT_8" | "PERVERTING_JUSTICE" | "THEFT_1" | "FRAUD_1" | "CONSPIRACY_TO_DEFRAUD" | "IDA2010_4" | "MDA_4(2)" | "MDA_4(3)" | "MDA_5(3)" | "MDA_6" | "MDA_8" | "MDA_20" | "CEMA_50" | "CEMA_68" | "CEMA_170" | "CJICA_12" | "CJICA_19" | "PSA_4" | "PSA_5" | "PSA_7" | "PSA_8" | "POCA_327" | "POCA_328" | "POCA_329" | "GLA_12" | "IANA2006_21" | "NMWA1998_31" | "TA2000_56" | "FIREARMS_3(1)" | "FCA_14" | "FCA_15" | "FCA_16" | "FCA_17" | "CDPA_107(1)" | "CDPA_107(2)" | "CDPA_198(1)" | "CDPA_297A" | "TMA_92" | "BSAIA_52" | "SCA2015_45" | "CLA1977_1" | "CAA1981_1" | "SCA2007_44" | "SCA2007_45" | "SCA2007_46" | "CHILD_CRIMINAL_EXPLOITATION" | "CUCKOOING" | "OTHER";
            title: string;
            provision: components["schemas"]["Provision"];
            inForce?: {
                from?: components["schemas"]["Day"];
                to?: components["schemas"]["Day"];
            };
            /** @description `null`: not in our source */
            maximumSentence: string | null;
            reparationOffence: boolean;
            stpoSchedule1: boolean | null;
            section45Excluded: boolean | null;
            trafficking: ("core" | "predecessor" | "usedInstead") | null;
            lostIfChargedOnly?: {
                comparedWith: string;
                lost: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
                kept?: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
                doubtful?: ("reparationOrder" | "slaveryAndTraffickingPreventionOrder" | "criminalLifestyle" | "vehicleForfeiture")[];
            };
            marks?: {
                inForce?: components["schemas"]["Mark"];
                maximumSentence?: components["schemas"]["Mark"];
                flags?: components["schemas"]["Mark"];
            };
            cjsCode: null;
            note?: string;
            /** @description With `date`: whether Schedule 2 lists the offence, committed on that day */
            schedule2?: components["schemas"]["ListedOffenceOutcome"];
        };
        /** @description An answer is one of four: decided, for the court, facts missing, or not covered */
        ListedOffenceOutcome: components["schemas"]["ListedOffenceDecided"] | components["schemas"]["ForTheCourt"] | components["schemas"]["FactsMissing"] | components["schemas"]["NotCovered"];
        /** @description The law gives this answer on these facts */
        ListedOffenceDecided: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decided";
            value: components["schemas"]["Schedule2Listing"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description Every dated figure, and what is known of each price index */
        Figures: {
            law: string;
            figures: components["schemas"]["Figure"][];
            commencements: {
                what: string;
                from: components["schemas"]["Day"];
                source: components["schemas"]["Provision"];
            }[];
            priorityOrders: {
                kind: string;
                says: string;
                from: components["schemas"]["Day"];
                source: components["schemas"]["Provision"];
                /** @enum {string} */
                before: "notPriority" | "notVerified";
                mark?: components["schemas"]["Mark"];
            }[];
            priceIndices: {
                name: string;
                /** @description Id of the published series */
                id: string;
                title: string;
                base: string;
                /**
                 * @description Calendar month, YYYY-MM
                 * @example 2026-03
                 */
                first: string;
                /**
                 * @description Last month held: a later month is a fact missing, never the last value
                 * @example 2026-03
                 */
                last: string;
                source: string;
                licence: string;
                notCrossChecked: {
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2026-03
                     */
                    from: string;
                    /**
                     * @description Calendar month, YYYY-MM
                     * @example 2026-03
                     */
                    to: string;
                };
                notes: string[];
            }[];
        };
        /** @description A figure set by law, with every value it has had */
        Figure: {
            name: string;
            unit: string;
            extent: string[];
            /** @description Which date in the case picks the row */
            pickedBy: string;
            history: {
                from: components["schemas"]["Day"];
                value: number | components["schemas"]["Pounds"] | {
                    notMoreThan: components["schemas"]["Pounds"] | null;
                    maximum: components["schemas"]["Term"];
                }[];
                source: components["schemas"]["Provision"];
                mark?: components["schemas"]["Mark"];
            }[];
        };
        Health: {
            /** @constant */
            status: "ok";
            /** @description Version of @recoup/core */
            library: string;
            /** @description Version of the body of law */
            law: string;
        };
        ProblemKinds: {
            problems: components["schemas"]["ProblemKind"][];
        };
        ProblemKind: {
            type: string;
            status: number;
            title: string;
            says: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    determine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeterminationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Determination"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalculations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calculations"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    schedule2Listing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule2ListingInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule2ListingOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    criminalLifestyle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriminalLifestyleInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriminalLifestyleOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    relevantDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelevantDayInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelevantDayOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assumptionRequired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssumptionInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssumptionRequiredOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    valueOfPropertyObtained: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValueOfPropertyObtainedInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValueOfPropertyObtainedOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mortgageAdvance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MortgageAdvanceInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MortgageAdvanceOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jointPool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JointPoolInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointPoolOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    earlierOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlierOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taintedGift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaintedGiftInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaintedGiftOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    availableAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailableAmountInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableAmountOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoverableAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverableAmountInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoverableAmountOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offencesWithinPart2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OffencesWithinPart2Input"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffencesWithinPart2Outcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proceed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProceedInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceedOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proportionateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProportionateOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProportionateOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    payByFalseDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayByFalseDeclarationInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayByFalseDeclarationOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeToPay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeToPayInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeToPayOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    defaultTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultTermInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultTermOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complianceOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplianceOrderInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceOrderOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    otherOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtherOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    priorityOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorityOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reparationOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReparationOrdersInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReparationOrdersOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    period: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    businessDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    count: "after" | "beginningWith" | "before";
                    /**
                     * Format: date
                     * @description Calendar day, YYYY-MM-DD
                     * @example 2025-11-20
                     */
                    day: string;
                    days: number;
                    extraHolidays?: string[];
                    holidaysKnownTo?: number;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessDaysOutcome"];
                };
            };
            /** @description The request is not one the schema allows. The body is not JSON with one reading */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    law: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Law"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offences: {
        parameters: {
            query?: {
                /** @description Only offences that were in law on that day, with whether Schedule 2 lists one committed on it */
                date?: string;
                /** @description With `date`: only offences that are listed, are not, or of which that turns on more facts */
                schedule2?: "listed" | "notListed" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offences"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /** @description The request is not one the schema allows */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseFileSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKinds"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "invalid-input" | "malformed-json" | "malformed-request" | "not-found" | "method-not-allowed" | "not-acceptable" | "body-too-large" | "unsupported-media-type" | "internal-error";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKind"];
                };
            };
            /** @description Nothing is here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
